package org.daybook.reports;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Period;
import org.daybook.ui.Texts;
import org.daybook.vault.Tx;

/// The finalised reports of a site, for code that sends them on: exactly the bytes that were published.
public final class LockedReports {
    private final FrozenStore store = new FrozenStore();

    /// A finalised report.
    ///
    /// @param site      the site's code
    /// @param period    the period
    /// @param catalogue the catalogue version of its tables
    /// @param csv       the file for programs in the program's first language
    public record Locked(String site, Period period, int catalogue, byte[] csv) {}

    /// Returns the finalised periods, newest first.
    public List<Period> periods(Tx tx) {
        return store.periods(tx);
    }

    /// Returns the finalised report of a period; empty if it is not finalised.
    public Optional<Locked> of(Tx tx, Period period) {
        return store.of(tx, period).flatMap(frozen -> store
                .file(tx, period, Texts.LANGUAGES.getFirst().getLanguage(), FrozenFile.Kind.CSV)
                .map(file -> new Locked(frozen.published().site(), period, store.catalogue(tx, period),
                        file.bytes())));
    }
}
