package org.daybook.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.vault.Progress;
import org.daybook.vault.SignInSecret;

/// Reads chosen files and interprets their content. On the write lane's thread.
final class FileReading {
    private final Imports imports;
    private final SourceFiles sources;

    FileReading(Imports imports, SourceFiles sources) {
        this.imports = imports;
        this.sources = sources;
    }

    /// What was read.
    ///
    /// @param files each with its sheets, or the reason why it could not be read
    /// @param plan  the plan of all their sheets
    record Read(List<ChosenFile> files, ImportPlan plan) {
        Read {
            files = List.copyOf(files);
        }
    }

    /// Reads files; a file that cannot be read states why.
    Read of(List<Path> paths, ReadingChoices choices, MappingChoice by, Progress progress) {
        var chosen = paths.stream().map(path -> one(path, choices, progress)).toList();
        return new Read(chosen, planned(chosen.stream().flatMap(file -> file.sheets().stream()).toList(), by));
    }

    /// Reads an encrypted export.
    ///
    /// @param passphrase wiped after reading
    /// @throws Refusal if it does not open
    Read ofSealed(Path path, char[] passphrase, MappingChoice by, Progress progress) {
        try (var secret = new SignInSecret("", passphrase)) {
            var opened = new ChosenFile(path, sources.readSealed(path, secret, progress), Optional.empty());
            return new Read(List.of(opened), planned(opened.sheets(), by));
        }
    }

    private ChosenFile one(Path path, ReadingChoices choices, Progress progress) {
        try {
            return new ChosenFile(path, sources.read(List.of(path), choices, progress), Optional.empty());
        } catch (Refusal refusal) {
            return new ChosenFile(path, List.of(), Optional.of(refusal.key()));
        }
    }

    /// Interprets sheets by a mapping, or by their headings.
    ImportPlan planned(List<SourceSheet> sheets, MappingChoice by) {
        var guessed = imports.plan(sheets, ImportMapping.GUESSED);
        return switch (by) {
            case MappingChoice.Guessed _ -> guessed;
            case MappingChoice.Ready(var ready) -> imports.plan(sheets, ready.mapping());
            case MappingChoice.Saved(var saved) -> imports.plan(sheets, saved.of(guessed.sheets()));
        };
    }

    /// Forgets what was read.
    void forget() {
        sources.forget();
    }
}
