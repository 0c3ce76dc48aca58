package org.daybook.work;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.CompanyName;
import org.daybook.base.ParticipantId;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;

/// Writes where women worked and work from an earlier register, with its own days. Whether she may be there is not checked: she
/// is. A woman who still works at a company with a sign of exploitation is put on the list of women to speak with, as if the
/// sign were raised now. Used inside one passage, on its thread; [#close] writes the last rows.
public final class PlacementImport implements AutoCloseable {
    private final UnitOfWork work;
    private final BulkInsert placements;
    private final BulkInsert checkIns;
    private final CompanyStore store = new CompanyStore();
    private final CheckInStore asked = new CheckInStore();
    private final Set<ParticipantId> toSpeakWith = new LinkedHashSet<>();
    private Optional<SameCompanies> companies = Optional.empty();

    /// @param work the passage
    public PlacementImport(UnitOfWork work) {
        this.work = work;
        placements = new BulkInsert(work.tx(), "placement", List.of("id", "participant", "company", "kind", "contract",
                "hours", "started_on", "ended_on", "recorded_on", "ended_because", "recorded_by", "person"));
        checkIns = new BulkInsert(work.tx(), "work_check_in", List.of("id", "participant", "due_on"));
    }

    /// Work from a register.
    ///
    /// @param company  its name; empty if she found the work herself
    /// @param kind     the kind of work
    /// @param contract the kind of contract, if known
    /// @param hours    hours per week, if known
    /// @param from     the first day
    /// @param until    the last day; empty while she works there
    /// @param because  why it ended, if known; only for work that ended
    /// @param person   her contact person at the company, if known; only if there is a company
    public record Told(Optional<String> company, OpeningKind kind, Optional<Contract> contract, OptionalInt hours,
            LocalDate from, Optional<LocalDate> until, Optional<EndedBecause> because, Optional<String> person) {
        /// Returns the same work with this contract.
        public Told with(Optional<Contract> other) {
            return new Told(company, kind, other, hours, from, until, because, person);
        }
    }

    /// Returns the key by which two jobs of hers are the same.
    public static List<Object> same(Told told) {
        return Stream.<Object>concat(Stream.of(told.company().map(PlacementImport::folded).orElse(""),
                WorkCodes.of(told.kind()), told.contract().map(WorkCodes::of).orElse(""), told.hours().orElse(0),
                told.from(), told.until().map(LocalDate::toString).orElse(""),
                told.because().map(WorkCodes::of).orElse("")), told.person().stream()).toList();
    }

    /// Checks whether exactly one entry of the store has this name, in this spelling or else in any spelling.
    public boolean hasCompany(String name) {
        return named(name).isPresent();
    }

    /// Checks whether a sign of exploitation that is still in force was raised against this name by a day: whoever worked there
    /// before did so, and nobody begins there afterwards.
    public boolean isStopped(String name, LocalDate day) {
        return companies().stoppedOn(CompanyName.of(name)).filter(on -> !on.isAfter(day)).isPresent();
    }

    /// Checks whether a woman can have begun on a day, by the same limits as for work she found herself: she is old enough to
    /// work, and it is not so long ago that the year must be mistyped.
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

    /// Queried when first needed: companies added by the same import are written by then.
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
    /// @param told must name a company that the store has, if any
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

    /// Puts her on the list of people to speak with if she works at a stopped company, even if her work is not stored: she may
    /// be there all the same. The same row does not put her there again later.
    public void speakWith(ParticipantId her, Told told) {
        told.company().filter(_ -> told.until().isEmpty()).ifPresent(name -> speakWith(her, name, told.from()));
    }

    /// Does the same for a row that cannot be read in full.
    ///
    /// @param company where she works, as written
    /// @param from    a day on which she worked there
    public void speakWith(ParticipantId her, String company, LocalDate from) {
        companies().stoppedOn(CompanyName.of(company))
                .filter(sign -> !isAsked(her, from.isAfter(sign) ? from : sign))
                .filter(_ -> toSpeakWith.add(her))
                .ifPresent(_ -> checkIns.row(work.newId(), her.value(), work.today()));
    }

    /// Returns those whom this import put on the list of people to speak with.
    public Set<ParticipantId> toSpeakWith() {
        return Collections.unmodifiableSet(toSpeakWith);
    }

    /// Puts women on that list in a passage that imports nothing.
    ///
    /// @param them as [#toSpeakWith] returned them
    public static void speakWith(UnitOfWork work, Set<ParticipantId> them) {
        var list = new CheckIns();
        them.forEach(her -> list.add(work.aboutForProgram(her)));
    }

    private boolean isAsked(ParticipantId her, LocalDate since) {
        return asked.isAsked(work.tx(), her, since.isAfter(work.today()) ? work.today() : since);
    }

    @Override
    public void close() {
        placements.close();
        checkIns.close();
    }
}
