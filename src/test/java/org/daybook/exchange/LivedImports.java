package org.daybook.exchange;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.daybook.app.FoundedStore.Cost;
import org.daybook.base.DeviceContext;
import org.daybook.site.OpenSite;
import org.daybook.site.SignIn;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.StoreFolder;

/// Imports a register and takes it back, over and over until it is killed, and reports its progress. It reads and tries the
/// register each time, or once.
final class LivedImports {
    /// Its output, in this order, again and again.
    static final List<String> LINES = List.of("reading", "trying", "importing", "imported", "undoing", "undone");

    /// The argument with which it reads and tries only once.
    static final String ONCE = "once";

    private LivedImports() {}

    /// @param arguments the store, the register, and [#ONCE] or nothing
    public static void main(String[] arguments) {
        try (var secret = TestHouse.secret();
                var house = signIn().unlock(new StoreFolder(Path.of(arguments[0])), secret)) {
            boolean once = List.of(arguments).contains(ONCE);
            var files = List.of(Path.of(arguments[1]));
            var check = read(house, files);
            while (true) {
                bringInAndTakeBack(house.imports(), check);
                if (!once) {
                    house.sourceFiles().forget();
                    check = read(house, files);
                }
            }
        }
    }

    private static ImportCheck read(OpenSite house, List<Path> files) {
        var imports = house.imports();
        say("reading");
        var sheets = house.sourceFiles().read(files, ReadingChoices.FOUND_OUT, Progress.unwatched());
        var check = imports.check(imports.plan(sheets, ImportMapping.GUESSED));
        say("trying");
        imports.dryRun(check, Progress.unwatched());
        return check;
    }

    private static void bringInAndTakeBack(Imports imports, ImportCheck check) {
        say("importing");
        var id = imports.run(check, Progress.unwatched()).id().orElseThrow();
        say("imported");
        say("undoing");
        imports.undo(id);
        say("undone");
    }

    /// Returns the sign-in for a store whose key derivation is cheap.
    static SignIn signIn() {
        var random = new SecureRandom();
        return new SignIn(Cost.CHEAP.surroundings(Clock.systemUTC(), "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
