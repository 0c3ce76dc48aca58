@echo off
rem Starts Daybook with the runtime beside it, or with JAVA_HOME; needs Java 25 or newer.
setlocal
set "here=%~dp0.."
set "java=%here%\runtime\bin\java.exe"
if not exist "%java%" set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java.exe"
"%java%" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "%here%\lib\*" org.daybook.Main %*
exit /b %ERRORLEVEL%
