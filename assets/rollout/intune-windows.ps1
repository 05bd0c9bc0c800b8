# Intune: Devices > Scripts and remediations > Platform scripts > Windows. Runs as SYSTEM, in 64-bit PowerShell.
# Installs Bezint in Chrome and Edge and sets it up, with no ADMX file. Change the values between the lines; run it
# again after a change. An own protocol: protocolPack = @' on one line, the whole file below it, '@ on a line of its own.
$policy = @{
# ---------------------------------------------------------------------------
  protocol = 'onderwijs-primair-2024'
  role = 'teacher'
  schoolNames = @('De Linde', 'obs De Linde')
  foundationNames = @('Stichting Voorbeeld')
  schoolAccounts = @('@obsdelinde')
  schoolContact = @('020 123 45 67', 'info@delinde.example')
  workingHours = '{"days": [1, 2, 3, 4, 5], "from": "08:00", "to": "16:30"}'
  holidays = '[{"from": "2026-12-19", "to": "2027-01-03"}]'
  contacts = '{"manager": "directie@delinde.example", "privacyOfficer": "fg@voorbeeld.example"}'
  language = 'auto'
  mode = 'trial'
  sites = @('facebook', 'instagram', 'x', 'linkedin', 'tiktok')
  hints = 'on'
  history = 'on'
# ---------------------------------------------------------------------------
}
$id = 'fgechjfeiehgfkpaajinckclpbdjjdem'
$entry = "$id;https://clients2.google.com/service/update2/crx"
foreach ($browser in 'Google\Chrome', 'Microsoft\Edge') {
  # Install: a number of its own in the list, beside what stands there already.
  $list = "HKLM:\SOFTWARE\Policies\$browser\ExtensionInstallForcelist"
  if (-not (Test-Path $list)) { New-Item $list -Force | Out-Null }
  $names = @((Get-Item $list).GetValueNames())
  $values = @($names | ForEach-Object { (Get-Item $list).GetValue($_) })
  if ($values -notcontains $entry) {
    $number = 1
    while ($names -contains "$number") { $number++ }
    New-ItemProperty $list -Name "$number" -Value $entry -PropertyType String -Force | Out-Null
  }
  # Settings: what stood there before goes.
  $key = "HKLM:\SOFTWARE\Policies\$browser\3rdparty\extensions\$id\policy"
  if (Test-Path $key) { Remove-Item $key -Recurse -Force }
  New-Item $key -Force | Out-Null
  foreach ($name in $policy.Keys) {
    $value = $policy[$name]
    if ($value -is [array]) {
      New-Item "$key\$name" -Force | Out-Null
      for ($at = 0; $at -lt $value.Count; $at++) {
        New-ItemProperty "$key\$name" -Name "$($at + 1)" -Value $value[$at] -PropertyType String -Force | Out-Null
      }
    } else {
      New-ItemProperty $key -Name $name -Value $value -PropertyType String -Force | Out-Null
    }
  }
}
