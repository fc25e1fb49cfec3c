@echo off
rem Canfod from its sources on Windows: builds once (with the JDK in JAVA_HOME and the Maven on the path), then runs.
setlocal
set "root=%~dp0"
set "product=%root%releng\cymru.canfod.product\target\products\cymru.canfod.workbench.product\win32\win32\x86_64\canfod"

if "%~1"=="test" (
	call mvn -B -f "%root%pom.xml" clean verify
	exit /b
)
if not exist "%product%\canfod.cmd" (
	where mvn >nul 2>nul || (
		echo canfod: please install Maven 3.9.9 or newer and a JDK, version 21 or newer 1>&2
		exit /b 3
	)
	echo canfod: building; this takes some minutes the first time 1>&2
	call mvn -B -q -f "%root%pom.xml" -Pquick package 1>&2 || exit /b 3
)
call "%product%\canfod.cmd" %*
exit /b %errorlevel%
