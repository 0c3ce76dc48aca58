package org.daybook.recovery;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Makes one kit after the other until it is killed, and reports what is on paper and what is in force.
final class LivedKits {
    private LivedKits() {}

    /// @param arguments the store
    public static void main(String[] arguments) {
        var random = new SecureRandom();
        var lobby = new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
        try (var secret = TestHouse.secret();
                var house = lobby.unlock(new StoreFolder(Path.of(arguments[0])), secret)) {
            say("open");
            while (true) {
                try (var made = house.recovery().begin(KitKind.WHOLE)) {
                    say("paper " + made.number() + " " + String.join("/", made.sheets().getFirst()));
                    house.recovery().putInForce(made.taken(), Progress.unwatched());
                    say("made " + made.number());
                }
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
