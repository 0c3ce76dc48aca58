package org.daybook.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybook.demo.InventedSite;
import org.daybook.demo.Onlooker;
import org.daybook.demo.Recipe;
import org.daybook.demo.Size;
import org.daybook.ui.Texts;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.VaultEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `daybook demo DIR --size xs|s|m|l|xl --seed N [--as-of DATE]`: an invented site, to look around in or to measure. Prints the
/// word that signs in to it, with the passphrase that was typed.
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Creates a store with invented people, always the same for the same size, seed and date.")
final class DemoCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "An empty or new folder.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path folder;

    @Option(names = "--size", required = true, paramLabel = "xs|s|m|l|xl", description = "40, 200, 2,000, 10,000 or 50,000 women.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Size size;

    @Option(names = "--seed", required = true, paramLabel = "N", description = "Any whole number.")
    private long seed;

    @Option(names = "--as-of", paramLabel = "DATE", converter = DayConverter.class, description = "The site's last day, for example 2026-11-25; by default today.")
    private @Nullable LocalDate asOf;

    @Mixin
    private Passphrases passphrases = new Passphrases();

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var clock = Clock.system(InventedSite.PALERMO.zone());
        var recipe = new Recipe(size, seed, Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock)));
        new InventedSite(recipe, new VaultEnvironment(clock, new SecureRandom(), "B")).write(new StoreFolder(folder),
                passphrases.read(), onlooker());
        spec.commandLine().getOut().println(new Texts(Locale.getDefault()).say("cli.demo.word", InventedSite.WORD));
        return 0;
    }

    /// Reports the weeks only on a terminal.
    private Onlooker onlooker() {
        if (System.console() == null || !System.console().isTerminal()) {
            return Onlooker.NOBODY;
        }
        var err = spec.commandLine().getErr();
        return (done, of) -> {
            err.printf("\r%d / %d", done, of);
            err.print(done == of ? System.lineSeparator() : "");
            err.flush();
        };
    }

    /// Reports what is expected, not which Java class it was not. The site is some years old, and reports only support the
    /// years 2000 to 2099.
    static final class DayConverter implements ITypeConverter<LocalDate> {
        private static final int FIRST_YEAR = 2010;
        private static final int LAST_YEAR = 2099;

        @Override
        public LocalDate convert(String written) {
            return day(written).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR).orElseThrow(
                    () -> new TypeConversionException("a date of the years 2010 to 2099 is written like 2026-11-25"));
        }

        private static Optional<LocalDate> day(String written) {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }
}
