@echo off
rem As installer/linux, on Windows: target\installer\Daybook, or an .msi with `installer\windows.bat msi` (needs WiX).
rem Not tried yet: it needs Windows.
setlocal
set "here=%~dp0.."
set "type=%1"
if "%type%"=="" set "type=app-image"
if exist "%here%\target\installer" rmdir /s /q "%here%\target\installer"
"%JAVA_HOME%\bin\jpackage" --type %type% --name Daybook --app-version 0.1.0 --vendor Daybook ^
  --input "%here%\target\daybook\lib" --main-jar daybook-0.1.0.jar --main-class org.daybook.Main ^
  --add-modules java.base,java.desktop,java.sql,java.logging,java.naming,java.management,java.xml,jdk.unsupported,jdk.localedata,jdk.crypto.ec,jdk.zipfs ^
  --jlink-options "--strip-debug --no-header-files --no-man-pages" ^
  --java-options "--enable-native-access=ALL-UNNAMED" --java-options "-XX:+UseSerialGC" ^
  --dest "%here%\target\installer"
