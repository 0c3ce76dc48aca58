package org.daybook.exchange;

import static org.daybook.staff.Permission.IMPORT;
import static org.daybook.staff.Permission.LIST_PEOPLE;
import static org.daybook.staff.Permission.SEE_IMPORTS;
import static org.daybook.staff.Permission.UNDO_IMPORT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.outcomes.Outcomes;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.sessions.FrozenQuarters;
import org.daybook.staff.Colleagues;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Progress;
import org.daybook.work.PlacementImport;

/// Imports what the site had before Daybook: [#plan], then [#check], then [#dryRun], then [#run], and [#undo] as long as
/// nothing was built on it. On the write lane's thread, outside a passage; each method throws [Refusal] if the role does not
/// permit it.
public final class Imports {
    private static final int CARDS_SHOWN = 20;
    private static final int DAYS_SHOWN = 10;

    private final Gate gate;
    private final Participants participants;
    private final Outcomes outcomes;
    private final Paths paths;
    private final Mappings mappings;
    private final Proposals proposals;
    private final TrialSearches searches;
    private final RefusedWomen women;
    private final ImportStore store = new ImportStore();
    private final RefusedRowStore refused = new RefusedRowStore();
    private final BuiltOnStore built = new BuiltOnStore();
    private final FrozenQuarters frozen;
    private final ImportUndoStore undoing;
    private final Colleagues colleagues = new Colleagues();

    /// @param gate         the way to the store
    /// @param participants the room that issues cards
    /// @param outcomes     the room that scores answers
    /// @param paths        the room that knows who may join a group
    /// @param frozen       which quarters are finalised: what they counted stays counted
    public Imports(Gate gate, Participants participants, Outcomes outcomes, Paths paths, FrozenQuarters frozen) {
        this.gate = gate;
        this.paths = paths;
        this.frozen = frozen;
        undoing = new ImportUndoStore(frozen);
        mappings = new Mappings(gate);
        proposals = new Proposals(gate, participants);
        searches = new TrialSearches(gate);
        this.participants = participants;
        women = new RefusedWomen(participants);
        this.outcomes = outcomes;
    }

    /// What was written.
    ///
    /// @param toSpeakWith the women with whom somebody should speak because of these rows
    private record Written(ImportResult result, Set<ParticipantId> toSpeakWith) {}

    /// Carries the result of a trial out of a passage that is rolled back.
    private static final class OnlyTried extends RuntimeException {
        private final transient ImportResult result;
        private final transient Set<ParticipantId> toSpeakWith;

        OnlyTried(Written written) {
            super("only tried", null, false, false);
            result = written.result();
            toSpeakWith = written.toSpeakWith();
        }
    }

    /// Returns what registers state about women who are here already.
    public Proposals proposals() {
        return proposals;
    }

    /// Returns the correction of rows that an import did not import.
    public Mending mending() {
        return new Mending(gate, this, women);
    }

    /// Returns the mappings that are saved under a name.
    public Mappings mappings() {
        return mappings;
    }

    /// Checks whether the worker's role may import.
    public boolean mayImport() {
        return gate.allows(IMPORT);
    }

    /// Guesses the kind of each sheet and the meaning of its columns.
    ///
    /// @param mapping what was specified about them; anything not specified is guessed
    public ImportPlan plan(List<SourceSheet> sheets, ImportMapping mapping) {
        var guess = new HeadingGuess(today(), mapping);
        var guessed = RegisterTies.settled(
                sheets.stream().filter(sheet -> !ExportedWorkbook.isAbout(sheet))
                        .flatMap(sheet -> tables(sheet, mapping, guess)).toList(),
                guess);
        return new ImportPlan(mapping.register(), guessed.stream().map(sheet -> mapping.of(sheet, guess)).toList());
    }

    /// Keeps a sheet in one piece if a mapping refers to it by its name, but to none of its further tables. A mapping made for
    /// a list that was alone hides no table next to it.
    private static Stream<PlannedSheet> tables(SourceSheet sheet, ImportMapping mapping, HeadingGuess guess) {
        var tables = new TablesOfSheet(guess).of(sheet);
        if (tables.size() == 1 || !mapping.says(sheet)
                || tables.stream().skip(1).anyMatch(table -> mapping.says(table.source()))) {
            return tables.stream();
        }
        var whole = guess.of(sheet);
        return mapping.meansMore(whole, tables.getFirst()) ? Stream.of(whole) : tables.stream();
    }

    /// Guesses the columns of one sheet again, for another kind.
    public SheetMapping guess(PlannedSheet sheet, SheetKind kind) {
        return new HeadingGuess(today()).of(kind, sheet);
    }

    private LocalDate today() {
        return gate.look(SEE_IMPORTS, UnitOfWork::today);
    }

    /// Reads every row. Does not query the store yet.
    public ImportCheck check(ImportPlan plan) {
        var now = today();
        return ImportCheck.of(plan, now).asking(YearQuestion.in(plan, new HeadingGuess(now), now));
    }

    /// Returns the plan with the year of a sheet's days; the kind of the sheet is guessed again. Whatever was specified about
    /// the sheet before, by hand or by a mapping, stays, and its marks are added.
    ///
    /// @param year the year of the first of the days
    public ImportPlan answered(ImportPlan plan, YearQuestion question, int year) {
        var guess = new HeadingGuess(today());
        int place = question.sheet();
        var now = plan.sheets().get(place);
        var guessed = settled(plan, place, guess.of(now.source()), guess);
        var known = settled(plan, place, guess.of(now.source(), Optional.of(year)), guess);
        return plan.with(place, (now.mappings().equals(guessed.mappings()) ? known : known.withMarksBeside(now))
                .saying(now.sex()));
    }

    private static PlannedSheet settled(ImportPlan plan, int place, PlannedSheet sheet, HeadingGuess guess) {
        return RegisterTies.settled(plan.with(place, sheet).sheets(), guess).get(place);
    }

    /// Returns what [#run] would do, exact to the row. Nothing of it is kept, except that women whom it shows were searched for.
    ///
    /// @param progress in rows; may throw a [CancellationException]
    /// @throws Refusal `exchange.refusal.dates-in-doubt` while a question is open
    public ImportResult dryRun(ImportCheck check, Progress progress) {
        demandAnswers(check);
        try {
            return gate.pass(IMPORT, work -> {
                throw new OnlyTried(write(work, check, progress, Optional.empty()));
            });
        } catch (OnlyTried tried) {
            searches.found(tried.result.alikes());
            return tried.result.unwritten();
        }
    }

    /// Writes everything in one transaction. If every row is here already and contains nothing different, no import is stored:
    /// only the women who work at a company with a sign of exploitation are put on the list of people to speak with.
    ///
    /// @param progress in rows; may throw a [CancellationException]: then the store is as before
    /// @throws Refusal `exchange.refusal.dates-in-doubt` while a question is open
    public ImportResult run(ImportCheck check, Progress progress) {
        return write(check, progress, Optional.empty(), (_, _) -> {});
    }

    /// @param mends the import whose rows these are, if they were corrected
    /// @param after run in the same passage once something was imported
    ImportResult write(ImportCheck check, Progress progress, Optional<ImportId> mends,
            BiConsumer<UnitOfWork, ImportResult> after) {
        demandAnswers(check);
        try {
            return gate.pass(IMPORT, work -> {
                var written = write(work, check, progress, mends);
                if (!written.result().isAnything()) {
                    throw new OnlyTried(written);
                }
                after.accept(work, written.result());
                return written.result();
            });
        } catch (OnlyTried nothing) {
            if (!nothing.toSpeakWith.isEmpty()) {
                gate.act(IMPORT, work -> PlacementImport.speakWith(work, nothing.toSpeakWith));
            }
            return nothing.result.unwritten();
        }
    }

    private Written write(UnitOfWork work, ImportCheck check, Progress progress, Optional<ImportId> mends) {
        var writers = new ImportWriting.Writers(participants.importing(work), outcomes.importing(work),
                paths.importing(work), participants.proposedChanges(), them -> participants.mayBeMarked(work, them));
        var writing = new ImportWriting(work, check, mends);
        var result = writing.write(writers, progress);
        frozen.imported(work);
        return new Written(result, writing.toSpeakWith());
    }

    private static void demandAnswers(ImportCheck check) {
        if (!check.questions().isEmpty()) {
            throw new Refusal("exchange.refusal.dates-in-doubt");
        }
    }

    /// Checks whether the worker's role may know whom to ask for consents.
    boolean mayKnowWhoIsToBeAsked() {
        return gate.allows(LIST_PEOPLE);
    }

    /// Returns today if an import brought her and nobody has asked her for any consent at the door yet.
    Optional<LocalDate> toBeAsked(ParticipantId her) {
        return gate.look(LIST_PEOPLE, work -> !work.isKeptFrom(her.value()) && store.isToBeAsked(work.tx(), her)
                ? Optional.of(work.today())
                : Optional.empty());
    }

    /// Returns every import, newest first, each with the number of its waiting rows that the reader may see.
    public List<DataImport> all() {
        return gate.look(SEE_IMPORTS, work -> {
            var waiting = refused.waiting(work.tx(), women.hidden(work));
            return store.all(work.tx()).stream().map(one -> one.waiting(waiting.getOrDefault(one.id(), 0))).toList();
        });
    }

    /// Returns the rows that an import did not import, without those that name a woman whose file is hidden from the reader.
    public List<RefusedRow> refused(ImportId one) {
        return gate.look(SEE_IMPORTS, work -> {
            var hidden = women.hidden(work);
            return refused.of(work.tx(), one).stream().filter(row -> !hidden.contains(row.id())).toList();
        });
    }

    /// Deletes the rows that an import did not import: they were corrected or are not needed. Rows that [#refused] does not
    /// show stay.
    public void forgetRefused(ImportId one) {
        gate.act(IMPORT, work -> {
            work.names(one.value());
            refused.delete(work.tx(), one, women.hidden(work));
        });
    }

    /// Takes a whole import back, together with the journal's copies of its rows. If a final report counted some of it, or
    /// something else was built on it, nothing is changed, and the result states what. Women whom it brought are deleted for good, as by an erasure: this awaits review,
    /// unless it is the worker's own import of the same day, as the audit trail shows it.
    ///
    /// @throws Refusal `exchange.refusal.unknown-import`
    public UndoOutcome undo(ImportId one) {
        return gate.pass(UNDO_IMPORT, work -> {
            work.names(one.value());
            var known = store.byId(work.tx(), one)
                    .orElseThrow(() -> new Refusal("exchange.refusal.unknown-import"));
            var line = undoing.line(work.tx(), one);
            var reports = frozen.reportsWith(work, line);
            if (!reports.isEmpty()) {
                return new UndoOutcome.InFinalReports(reports);
            }
            var rows = built.tables(work.tx(), line);
            if (!rows.isEmpty()) {
                return new UndoOutcome.BuiltUpon(rows);
            }
            boolean ofToday = colleagues.isOfToday(work, line);
            undoing.delete(work, one);
            if (!known.by().equals(work.who().id()) || !ofToday) {
                work.awaitReview();
            }
            return new UndoOutcome.Undone();
        });
    }

    /// Returns what was built on an import, with the first cards and days. Cards only if the worker's role lists people.
    ///
    /// @throws Refusal `exchange.refusal.unknown-import`
    public BuiltOn builtOn(ImportId one) {
        return gate.look(SEE_IMPORTS, work -> {
            var tx = work.tx();
            if (store.byId(tx, one).isEmpty()) {
                throw new Refusal("exchange.refusal.unknown-import");
            }
            var line = undoing.line(tx, one);
            var kinds = new EnumMap<BuiltKind, Integer>(BuiltKind.class);
            built.tables(tx, line).forEach((table, rows) -> kinds.merge(BuiltKind.of(table), rows, Integer::sum));
            var women = gate.allows(LIST_PEOPLE)
                    ? built.women(tx, line).usable(work)
                    : List.<ParticipantId>of();
            var days = built.days(tx, line);
            return new BuiltOn(kinds,
                    women.stream().limit(CARDS_SHOWN).map(her -> participants.row(work, her).card()).toList(),
                    women.size(), days.stream().limit(DAYS_SHOWN).toList(), days.size());
        });
    }
}
