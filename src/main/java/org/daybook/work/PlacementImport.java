package org.daybook.work;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes where women worked and work, by a register of before, with its own days. Nobody is asked for it whether she may be there: it is so.
/// Whoever works on at a company with a sign of exploitation is put on the list of whom to speak with, as if the sign
/// came now. Inside one passage, on its thread; [#close] writes the last rows.
public final class PlacementImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert placements;
    private final BulkInsert checkIns;
    private final CompanyStore store = new CompanyStore();
    private final Set<UUID> toSpeakWith = new HashSet<>();
    private Optional<SameCompanies> companies = Optional.empty();

    /// @param work the passage
    public PlacementImport(UnitOfWork work) {
        this.work = work;
        placements = new BulkInsert(work.tx(), "placement", List.of("id", "participant", "company", "kind", "contract",
                "hours", "started_on", "ended_on", "recorded_on", "ended_because", "recorded_by", "person"));
        checkIns = new BulkInsert(work.tx(), "work_check_in", List.of("id", "participant", "due_on"));
    }

    /// Work of a register.
    ///
    /// @param company  what it is called; empty where she found the work herself
    /// @param kind     what it is
    /// @param contract by what contract, if known
    /// @param hours    in a week, if known
    /// @param from     the first day
    /// @param until    the last day; empty while she works there
    /// @param because  why it ended, if known; only of what ended
    /// @param person   to whom she turns at the company, if known; only where there is one
    public record Told(Optional<String> company, OpeningKind kind, Optional<Contract> contract, OptionalInt hours,
            LocalDate from, Optional<LocalDate> until, Optional<EndedBecause> because, Optional<String> person) {}

    /// What makes two of hers the same.
    public static List<Object> same(Told told) {
        return Stream.<Object>concat(Stream.of(told.company().map(PlacementImport::folded).orElse(""),
                WorkCodes.of(told.kind()), told.contract().map(WorkCodes::of).orElse(""), told.hours().orElse(0),
                told.from(), told.until().map(LocalDate::toString).orElse(""),
                told.because().map(WorkCodes::of).orElse("")), told.person().stream()).toList();
    }

    /// Whether exactly one entry of the store goes by this name, as it is written or else however it is written.
    public boolean hasCompany(String name) {
        return named(name).isPresent();
    }

    /// Whether a sign of exploitation stood against this name on a day, and still does: whoever worked there before did, and
    /// nobody begins there.
    public boolean isStopped(String name, LocalDate day) {
        return companies().stoppedOn(CompanyName.of(name)).filter(on -> !on.isAfter(day)).isPresent();
    }

    /// Whether somebody can have begun on a day, by the same limits as work that she found herself: old enough to work, and not so
    /// long ago that the year was mistyped.
    ///
    /// @param born the year of her birth, if known
    public boolean mayBegin(LocalDate from, OptionalInt born) {
        return NewPlacement.from(from).problems(work.today()).isEmpty() && !Fitting.isTooYoung(born, from);
    }

    private Optional<CompanyId> named(String name) {
        var all = companies().named(CompanyName.of(name));
        var asWritten = all.stream().filter(one -> folded(one.name()).equals(folded(name))).toList();
        var best = asWritten.isEmpty() ? all : asWritten;
        return best.size() == 1 ? Optional.of(best.getFirst().id()) : Optional.empty();
    }

    /// Asked once anybody needs it: companies that come in by the same import are written by then.
    private SameCompanies companies() {
        var all = companies.orElseGet(() -> store.same(work.tx()));
        companies = Optional.of(all);
        return all;
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// Adds work of hers.
    ///
    /// @param told of a company that the store has, if of any
    public void add(ParticipantId her, Told told) {
        var company = told.company().map(name -> named(name).orElseThrow());
        placements.row(work.newId(), her.value(), company.map(CompanyId::value).orElse(null),
                WorkCodes.of(told.kind()), told.contract().map(WorkCodes::of).orElse(null),
                told.hours().isPresent() ? told.hours().getAsInt() : null, told.from(), told.until().orElse(null),
                work.today(), told.until().map(_ -> WorkCodes.of(told.because().orElse(EndedBecause.NOT_TOLD)))
                        .orElse(null),
                work.who().id().value(), told.person().orElse(null));
        speakWith(her, told);
    }

    /// Also of whoever said to have begun there after the sign, whose work is not written down: she may be there all the same.
    public void speakWith(ParticipantId her, Told told) {
        if (told.until().isEmpty() && told.company().filter(name -> isStopped(name, work.today())).isPresent()
                && toSpeakWith.add(her.value())) {
            checkIns.row(work.newId(), her.value(), work.today());
        }
    }

    @Override
    public void close() {
        placements.close();
        checkIns.close();
    }
}
