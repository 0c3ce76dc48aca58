@echo off
rem Builds what a site with Windows receives (docs/installing.md; untested, since it needs Windows):
rem   installer\windows.bat image    target\daybook, for this computer
rem   installer\windows.bat msi      target\installer\Daybook-VERSION.msi; needs WiX 3
setlocal
cd /d "%~dp0.."
if "%1"=="image" (
  set kind=none
) else if "%1"=="msi" (
  set kind=msi
) else (
  echo usage: installer\windows.bat image^|msi 1>&2
  exit /b 2
)
call mvn -B -q -Dmaven.test.skip=true package -Dinstallers=%kind%
exit /b %ERRORLEVEL%
