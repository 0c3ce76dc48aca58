@echo off
rem An .msi of the image that `mvn package` left in target\daybook, for this user alone: target\installer\Daybook-VERSION.msi.
rem Needs JDK 25 as JAVA_HOME and WiX. Not tried yet: it needs Windows. Site data lies in %LOCALAPPDATA%\Daybook, so the
rem program goes into a folder of another name.
setlocal
cd /d "%~dp0.."
set /p version=<src\main\resources\update\version
"%JAVA_HOME%\bin\jpackage" --type msi --name Daybook --app-version %version% --vendor Daybook --description "Daybook" ^
  --app-image target\daybook --win-per-user-install --install-dir DaybookProgram --win-menu --win-menu-group Office ^
  --win-shortcut --win-upgrade-uuid 6f0f4a2e-5c5e-4d0c-9a58-3b7d0e1c2f64 --dest target\installer
exit /b %ERRORLEVEL%
