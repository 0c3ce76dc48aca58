package org.daybook.accountability;

import static org.daybook.staff.Permission.CHANGE_SITE_PAPERS;
import static org.daybook.staff.Permission.PRINT_SITE_PAPER;
import static org.daybook.staff.Permission.SEE_SITE_PAPERS;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.keeping.Safekeeping;
import org.daybook.locking.Locking;
import org.daybook.participants.Participants;
import org.daybook.recovery.Recovery;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.Team;
import org.daybook.staff.UnitOfWork;
import org.daybook.ui.Texts;

/// The papers of the site: what they need to know, reading and printing them. On the write lane's thread, outside a passage;
/// each method throws [Refusal] if the worker's role does not allow it.
public final class SitePapers {
    private final Gate gate;
    private final Dependencies dependencies;
    private final FactFinder finder;
    private final SitePaperStore store = new SitePaperStore();

    /// What is needed from other rooms.
    ///
    /// @param site         the site
    /// @param participants the questions of the form
    /// @param team         the staff
    /// @param safekeeping  backups
    /// @param locking      the rule for an unattended screen
    /// @param recovery     the recovery kit
    /// @param periods      how long data is kept
    public record Dependencies(Site site, Participants participants, Team team, Safekeeping safekeeping,
            Locking locking,
            Recovery recovery, RetentionStatement periods) {}

    /// @param gate the way to the store
    /// @param dependencies the rooms below
    public SitePapers(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        this.dependencies = dependencies;
        finder = new FactFinder(gate, dependencies);
    }

    /// Checks whether the worker's role may see the papers. From any thread.
    public boolean maySee() {
        return gate.allows(SEE_SITE_PAPERS);
    }

    /// Returns what the site filled in.
    public PaperSettings settings() {
        return gate.look(SEE_SITE_PAPERS, work -> store.settings(work.tx()));
    }

    /// Returns the built-in authority of the site's country, as an initial value; empty if none is known.
    public String recalledAuthority(Texts texts) {
        return Responsible.recalled(dependencies.site(), texts);
    }

    /// Stores what the papers need to know.
    ///
    /// @throws IllegalArgumentException if it has problems
    public void change(PaperSettings settings) {
        if (!settings.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        gate.act(CHANGE_SITE_PAPERS, work -> store.settings(work.tx(), settings));
    }

    /// Returns a paper as it would be printed now.
    public PaperLayout read(SitePaperKind kind, Texts texts) {
        var given = given(texts);
        return gate.look(SEE_SITE_PAPERS, work -> {
            var sheet = sheet(kind, given, texts);
            return kind == SitePaperKind.NOTICE
                    ? PrivacyNotice.versioned(sheet, version(work, sheet, texts), texts)
                    : sheet;
        });
    }

    /// Returns every version of the notice that was printed, newest first.
    List<NoticeVersion> versions() {
        return gate.look(SEE_SITE_PAPERS, work -> store.versions(work.tx()));
    }

    /// Writes a paper to a folder as PDF, and stores a notice that differs from the previous one.
    ///
    /// @param texts the language
    /// @return the file
    /// @throws Refusal `accountability.refusal.cannot-write`; then nothing of it remains, and no version was stored
    public Path print(SitePaperKind kind, Path folder, Texts texts) {
        var given = given(texts);
        return gate.pass(PRINT_SITE_PAPER, work -> {
            var sheet = sheet(kind, given, texts);
            if (kind != SitePaperKind.NOTICE) {
                return SheetPdf.write(sheet, folder, kind.code() + "-" + work.today());
            }
            var version = version(work, sheet, texts);
            if (!store.newest(work.tx(), version.language()).equals(Optional.of(version))) {
                store.insert(work, version);
            }
            return SheetPdf.write(PrivacyNotice.versioned(sheet, version, texts), folder,
                    kind.code() + "-" + work.today());
        });
    }

    /// Returns the version with exactly this text: the newest, or the next.
    private NoticeVersion version(UnitOfWork work, PaperLayout sheet, Texts texts) {
        var language = texts.locale().getLanguage();
        var newest = store.newest(work.tx(), language);
        return newest.filter(version -> version.words().equals(sheet.plain()))
                .orElseGet(() -> new NoticeVersion(store.upcoming(work.tx(), language), language,
                        work.today(), sheet.plain()));
    }

    private static PaperLayout sheet(SitePaperKind kind, Given given, Texts texts) {
        return switch (kind) {
            case RECORD -> RecordOfProcessing.of(given, texts);
            case NOTICE -> PrivacyNotice.of(given, texts);
            case ASSESSMENT -> Assessment.of(given, texts);
        };
    }

    /// Returns the data from which papers are written today.
    Given given(Texts texts) {
        return new Given(settings(), finder.facts(), dependencies.periods().in(texts));
    }

    /// Returns the rooms below.
    Dependencies dependencies() {
        return dependencies;
    }
}
