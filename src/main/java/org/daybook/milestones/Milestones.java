package org.daybook.milestones;

import static org.daybook.staff.Permission.PRINT_CERTIFICATE;
import static org.daybook.staff.Permission.SEE_MILESTONES;
import static org.daybook.staff.Permission.WRITE_MILESTONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.milestones.MilestoneStore.State;
import org.daybook.participants.Participants;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// What she reached, and a certificate to take home. Methods without a [UnitOfWork] open a passage of their own, on the write
/// lane's thread; each throws [Refusal] if the worker's role does not allow it.
public final class Milestones implements PersonalData {
    private final Gate gate;
    private final Participants participants;
    private final Visited.Attendance attendance;
    private final Function<UnitOfWork, List<String>> named;
    private final MilestoneStore store = new MilestoneStore();

    /// What milestones need from other rooms.
    ///
    /// @param participants finds her card
    /// @param attendance   the sessions she came to
    /// @param named        returns the site's own list of what may be reached on its paths
    public record Dependencies(Participants participants, Visited.Attendance attendance,
            Function<UnitOfWork, List<String>> named) {}

    /// @param gate the way to the store
    /// @param dependencies what milestones need from other rooms
    public Milestones(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        attendance = dependencies.attendance();
        named = dependencies.named();
    }

    /// Returns the site's own list of what may be reached on its paths.
    public List<String> named() {
        return gate.look(SEE_MILESTONES, named::apply);
    }

    /// Checks whether the worker's role may see what women reached.
    public boolean maySee() {
        return gate.allows(SEE_MILESTONES);
    }

    /// Checks whether the worker's role may add, correct and withdraw milestones.
    public boolean mayWrite() {
        return gate.allows(WRITE_MILESTONE);
    }

    /// Checks whether the worker's role may print a certificate.
    public boolean mayPrint() {
        return gate.allows(PRINT_CERTIFICATE);
    }

    /// Returns what she reached, newest first.
    ///
    /// @throws Refusal `staff.refusal.record-gone` if there is no such woman
    public HerMilestones of(ParticipantId her) {
        return gate.about(SEE_MILESTONES, her, this::hers);
    }

    private HerMilestones hers(SubjectWork work) {
        var her = work.her();
        participants.row(work, her);
        return new HerMilestones(store.standing(work.tx(), her), work.isLocked(her.value())
                ? HerMilestones.Standing.LOCKED
                : HerMilestones.Standing.OPEN, work.today());
    }

    /// Adds what she reached, because she wants it recorded.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `milestones.refusal.already` if exactly the same is already recorded
    public HerMilestones add(ParticipantId her, NewMilestone form) {
        return gate.about(WRITE_MILESTONE, her, work -> {
            var before = hers(work);
            requireSound(form.problems(work.today()));
            var fact = new Milestone(new MilestoneId(work.newId()), form.what(), form.reached().orElseThrow());
            requireNew(before.all(), fact);
            store.append(work, State.STANDS, fact);
            return hers(work);
        });
    }

    /// Corrects what was recorded; the former version is kept with its day.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `milestones.refusal.unknown` if it is no longer recorded, `milestones.refusal.already`
    ///         if exactly the same is already recorded
    public HerMilestones correct(ParticipantId her, MilestoneId id, NewMilestone form) {
        return gate.about(WRITE_MILESTONE, her, work -> {
            standing(work, id);
            requireSound(form.problems(work.today()));
            var fact = new Milestone(id, form.what(), form.reached().orElseThrow());
            requireNew(store.standing(work.tx(), her), fact);
            store.append(work, State.STANDS, fact);
            return hers(work);
        });
    }

    /// Withdraws it: she does not want it recorded, or it was wrong. That it was once recorded is kept.
    ///
    /// @throws Refusal `milestones.refusal.unknown` if it is no longer recorded
    public HerMilestones takeBack(ParticipantId her, MilestoneId id) {
        return gate.about(WRITE_MILESTONE, her, work -> {
            store.append(work, State.TAKEN_BACK, standing(work, id));
            return hers(work);
        });
    }

    /// Restores what was withdrawn by mistake, unchanged.
    ///
    /// @throws Refusal `milestones.refusal.unknown` if it was not withdrawn, `milestones.refusal.already`
    public HerMilestones putBack(ParticipantId her, MilestoneId id) {
        return gate.about(WRITE_MILESTONE, her, work -> {
            var before = hers(work);
            var last = store.written(work.tx(), her).reversed().stream()
                    .filter(row -> row.milestone().id().equals(id)).findFirst()
                    .filter(row -> row.state() == State.TAKEN_BACK)
                    .orElseThrow(() -> new Refusal("milestones.refusal.unknown"));
            requireNew(before.all(), last.milestone());
            store.append(work, State.STANDS, last.milestone());
            return hers(work);
        });
    }

    private Milestone standing(SubjectWork work, MilestoneId id) {
        return hers(work).all().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("milestones.refusal.unknown"));
    }

    /// Clicked twice, or written by two colleagues, it is still one fact.
    private static void requireNew(List<Milestone> all, Milestone fact) {
        if (all.stream().anyMatch(one -> one.what().equals(fact.what()) && one.reached().equals(fact.reached()))) {
            throw new Refusal("milestones.refusal.already");
        }
    }

    /// Returns the sessions she came to, grouped by title, latest first: what a certificate may show.
    public List<AttendedCourse> courses(ParticipantId her) {
        return gate.about(SEE_MILESTONES, her, work -> AttendedCourse.of(attendance.of(work, her)));
    }

    /// Returns the default heading of a certificate: what the site prints on every card, which reveals nothing about what the
    /// place is. Outside a passage.
    public String head() {
        var words = participants.formSettings().cardWords().lines().findFirst().orElse("").strip();
        return words.codePointCount(0, words.length()) > CertificateForm.LONGEST ? "" : words;
    }

    /// Makes a certificate for printing; days and hours are taken from her sessions, never typed. Writes an audit line, even if
    /// the file then cannot be written, and nothing else: the name she wants on it is stored nowhere.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public Certificate certificate(ParticipantId her, CertificateForm form) {
        return gate.about(PRINT_CERTIFICATE, her, work -> {
            participants.row(work, her);
            requireSound(form.problems());
            var course = form.course().flatMap(which -> AttendedCourse.of(attendance.of(work, her)).stream()
                    .filter(one -> one.which().equals(which)).findFirst());
            return Certificate.of(form, course, work.today());
        });
    }

    /// Returns what she reached for her copy, inside another room's passage.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return MilestoneSubjectAccess.of(store.standing(work.tx(), her));
    }

    /// Returns the history of the entries, inside another room's passage. Oldest first.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return VersionsOfMilestones.of(store.written(work.tx(), her));
    }

    /// Returns when something was last written about each woman, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Permanently deletes everything about her, inside another room's passage.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.erase(work);
    }

    /// Returns the rows that move when two cards are joined. A correction moves with the fact that it corrects, and what was
    /// withdrawn stays withdrawn.
    @Override
    public List<Movable> movable() {
        var plain = Movable.ofTable("milestone");
        return List.of(Movable.of("milestone", plain.move(), (from, to, row) -> {
            plain.back().back(from, to, row);
            store.moveBack(from, to, row);
        }));
    }

    private static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }

    @Override
    public Set<String> tables() {
        return Set.of("milestone");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }
}
