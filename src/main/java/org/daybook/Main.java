package org.daybook;

import org.daybook.cli.DaybookCommand;
import org.daybook.ui.PlatformLog;

/// Starts Daybook: the window without arguments, the command line with them.
public final class Main {
    private Main() {}

    /// Ends the process with 0 when done, 1 when refused or something is wrong, 2 on wrong usage, 3 if an import
    /// refused every row.
    public static void main(String[] arguments) {
        CoreFile.leaveMemoryOut();
        OwnerOnly.fromNowOn();
        PlatformLog.silence();
        System.exit(ClassCache.isOfOtherJars()
                ? ClassCache.startWithout(arguments)
                : DaybookCommand.run(arguments));
    }
}
