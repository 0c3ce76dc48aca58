package org.daybook.staff;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.daybook.site.SignIn;
import org.daybook.base.DeviceContext;
import org.daybook.testing.TestHouse;
import org.daybook.vault.Progress;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;

/// Adds and removes colleagues until it is killed, and reports what was done.
final class LivedTeam {
    /// Everybody's passphrase.
    static final String PASSPHRASE = "amber canoe window thirty lakes";

    private LivedTeam() {}

    /// @param arguments the store, and the number of the first colleague
    public static void main(String[] arguments) {
        var random = new SecureRandom();
        var lobby = new SignIn(new VaultEnvironment(Clock.systemUTC(), random, "D"),
                new DeviceContext(Clock.systemUTC(), random, "D"));
        try (var secret = TestHouse.secret();
                var house = lobby.unlock(new StoreFolder(Path.of(arguments[0])), secret)) {
            say("open");
            var last = Optional.<StaffId>empty();
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                var word = word(number);
                var added = house.team().add(new NewMember(word, "XX", Preset.TEAM.roles()),
                        PASSPHRASE.toCharArray());
                say("added " + word);
                last.ifPresent(former -> {
                    house.team().remove(former, Progress.unwatched());
                    say("removed " + former.value());
                });
                last = Optional.of(added.id());
            }
        }
    }

    static String word(int number) {
        return String.format(Locale.ROOT, "w%d", number);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
