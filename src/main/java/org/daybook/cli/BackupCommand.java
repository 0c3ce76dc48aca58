package org.daybook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `daybook backup STORE --to DIR`: one sealed file, read back after writing; the last few are kept.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes an encrypted backup of a store to a folder, reads it back and prints its name. Deletes the oldest backups beyond the number to keep.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "An existing folder outside the store's own, for example on a stick.")
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command runs
    private CommandSpec spec;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        try (var house = store.unlock()) {
            var made = house.safekeeping().backUpNow(folder, new TerminalProgress(line.getErr()));
            line.getOut().println(made.file());
        }
        return 0;
    }
}
