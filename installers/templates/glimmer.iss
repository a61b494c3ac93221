; Inno Setup 6 makes an installer of the frozen folder: `iscc dist\glimmer.iss`.
; For whoever runs it alone, so nobody is asked for an administrator. Starting with Windows is the
; program's own switch. What is removed is what was put there: the journal stays where it is.

[Setup]
AppId=@application@
AppName=Glimmer
AppVersion=@version@
AppPublisher=@maker@
AppCopyright=@year@ @maker@, @licence@ licence
DefaultDirName={localappdata}\Programs\Glimmer
DefaultGroupName=Glimmer
DisableDirPage=auto
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=@frozen@\_internal\glimmer_desktop\resources\licences\Glimmer.txt
SetupIconFile=@icon@
UninstallDisplayIcon={app}\@command@.exe
UninstallDisplayName=Glimmer
OutputDir=.
OutputBaseFilename=@name@-@version@-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A companion that runs is asked to leave before its files are replaced or removed.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "arabic"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "brazilianportuguese"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "japanese"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "polish"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[InstallDelete]
; Of an earlier version: what the new one has no more would be found all the same.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "@frozen@\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Glimmer"; Filename: "{app}\@command@.exe"; AppUserModelID: "@application@"

[Run]
Filename: "{app}\@command@.exe"; Description: "{cm:LaunchProgram,Glimmer}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\@command@.exe"; Parameters: "quit"; Flags: runhidden skipifdoesntexist; RunOnceId: "quit"
