@echo off
rem Starts Canfod from an unpacked product on Windows; "canfod help" says what can follow.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

call :find_java
if errorlevel 1 (
	echo canfod: needs Java 21 or newer: install it, or set JAVA_HOME to where it is. 1>&2
	exit /b 3
)
for %%j in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"

rem The launcher's name carries no build number; the core feature's folder does, so that each build has its own configuration area.
for /d %%f in ("%home%\features\cymru.canfod.core.feature_*") do set "build=%%~nxf"
set "configuration=%LOCALAPPDATA%\canfod\%build%"
if not exist "%configuration%\cli" mkdir "%configuration%\cli" "%configuration%\workbench"
set common=-Xlog:disable "-Dcanfod.cache=%LOCALAPPDATA%\canfod" -Dguice_custom_class_loading=CHILD -XX:+AutoCreateSharedArchive

if "%~1"=="" goto workbench
if "%~1"=="-data" goto workbench
if "%~1"=="-nl" goto workbench
"%JAVA_HOME%\bin\java.exe" %common% "-XX:SharedArchiveFile=%configuration%\cli\classes.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:%home:\=/%/configuration/cli/bundles.info" -jar "%launcher%" -nosplash -application cymru.canfod.cli.application -configuration "%configuration%\cli" -data @none %*
exit /b %errorlevel%

:workbench
rem The language that was chosen in the workbench stands in its workspace.
set "language="
set "kept=%USERPROFILE%\Canfod\.metadata\.plugins\cymru.canfod.workbench\language"
if "%~1"=="" if exist "%kept%" set /p language=<"%kept%"
if defined language set "language=-nl %language%"
start "" "%JAVA_HOME%\bin\javaw.exe" %common% "-XX:SharedArchiveFile=%configuration%\workbench\classes.jsa" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -configuration "%configuration%\workbench" %language% %*
exit /b 0

:find_java
if defined JAVA_HOME call :is_new_enough "%JAVA_HOME%" && exit /b 0
for %%j in (java.exe) do if not "%%~$PATH:j"=="" (
	for %%b in ("%%~dp$PATH:j..") do call :is_new_enough "%%~fb" && exit /b 0
)
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do (
	call :is_new_enough "%%~d" && exit /b 0
)
exit /b 1

:is_new_enough
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
set "version=%version:"=%"
if %version% LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0
