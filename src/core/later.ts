interface Parses {
  safeParse(value: unknown): unknown;
  parse(value: unknown): unknown;
}

/** A schema that is made when it is first used: making all of them would keep a page waiting that posts nothing. */
export interface Later<Schema extends Parses> {
  readonly schema: Schema;
  readonly safeParse: (value: unknown) => ReturnType<Schema['safeParse']>;
  readonly parse: (value: unknown) => ReturnType<Schema['parse']>;
}

export function later<Schema extends Parses>(make: () => Schema): Later<Schema> {
  let made: Schema | undefined;
  const schema = () => (made ??= make());
  return {
    get schema() {
      return schema();
    },
    safeParse: (value) => schema().safeParse(value) as ReturnType<Schema['safeParse']>,
    parse: (value) => schema().parse(value) as ReturnType<Schema['parse']>,
  };
}
