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

rem What can be thrown away goes to a disk with room for what Canfod and Java work with.
set "cache=%LOCALAPPDATA%\canfod"
call :has_room "%cache%" || (
	set "cache=%TEMP%\canfod"
	call :has_room "!cache!" || (
		echo canfod: there is no room for Canfod's working files, neither in %LOCALAPPDATA%\canfod nor in %TEMP%\canfod: make room for 16 MB in one of them. 1>&2
		exit /b 2
	)
)
set "configuration=%cache%\%build%-java%version%"
if not exist "%configuration%\cli" mkdir "%configuration%\cli" "%configuration%\workbench"

if "%~1"=="" goto workbench
if /i "%~x1"==".canfod" goto workbench
for %%o in (-data -nl -clean -consoleLog) do if "%~1"=="%%o" goto workbench
set "run=other"
if "%~1"=="check" set "run=check"
if "%~1"=="search" set "run=search"
if "%~1"=="demo" set "run=report"
if "%~1"=="report" set "run=report"
call :options cli %run%
"%JAVA_HOME%\bin\java.exe" %options% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:%home:\=/%/configuration/cli/bundles.info" -jar "%launcher%" -nosplash -application cymru.canfod.cli.application -configuration "%configuration%\cli" -data @none %*
exit /b %errorlevel%

:workbench
rem The platform takes its language only when it starts: what was chosen in the workbench stands in its workspace, and 23 asks to be started again.
set "workspace=%USERPROFILE%\Canfod"
set "own="
set "before="
for %%a in (%*) do (
	if "!before!"=="-data" set "workspace=%%~a"
	if "!before!"=="-nl" set "own=%%~a"
	set "before=%%~a"
)
set "kept=%workspace%\.metadata\.plugins\cymru.canfod.workbench\language"
:again
set "chosen="
if not defined own if exist "%kept%" set /p chosen=<"%kept%"
if defined chosen set "chosen=-nl %chosen%"
call :options workbench windows
start "" /wait "%JAVA_HOME%\bin\javaw.exe" %options% --enable-native-access=ALL-UNNAMED -Dcanfod.relaunch=true -jar "%launcher%" -configuration "%configuration%\workbench" %* %chosen%
if not %errorlevel%==23 exit /b %errorlevel%
set "own="
goto again

rem options MODE RUN: each mode has its own configuration area, and each kind of run an archive of classes that makes the next one start faster.
rem A run that makes an archive is given no remembered files, so that what it takes to read them gets into the archive.
:options
set "archive=%configuration%\%1\%2.jsa"
set "remembered=%cache%"
if not exist "%archive%" set "remembered=%configuration%\%1"
set options=-Dguice_custom_class_loading=CHILD -Dslf4j.internal.verbosity=ERROR -Djava.net.useSystemProxies=true -Dorg.eclipse.swt.image.disablement=desaturated "-Dcanfod.cache=%remembered%" "-XX:SharedArchiveFile=%archive%" -XX:+AutoCreateSharedArchive -XX:+VerifySharedSpaces -Xlog:disable
exit /b 0

rem has_room FOLDER: whether it can be made, and its disk has 16 MB left: the last line of a listing says how many bytes, and a number of nine figures is enough.
:has_room
if not exist "%~1" mkdir "%~1" 2>nul
set "free="
for /f "tokens=3" %%s in ('dir /-c "%~1" 2^>nul') do set "free=%%s"
if not defined free exit /b 1
if not "%free:~8%"=="" exit /b 0
if %free% LSS 16777216 exit /b 1
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
