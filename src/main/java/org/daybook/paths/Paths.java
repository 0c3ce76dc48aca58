package org.daybook.paths;

import static org.daybook.staff.Permission.ENROL;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.ui.Texts;
import org.daybook.participants.CurrentPaths;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participants;
import org.daybook.participants.PeoplePaper;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The actions of a worker on the four paths. Methods without a [UnitOfWork] open a passage of their own, on the write lane's
/// thread; each throws [Refusal] if the worker's role may not.
public final class Paths implements PersonalData {
    private final Gate gate;
    private final Participants participants;
    private final Groups groups;
    private final Contents contents;
    private final EnrolmentUndo undo;
    private final Enrolling enrolling;
    private final PathCompanions company;
    private final Endings endings;
    private final WaitingList waitingList;
    private final SessionLeaders leaders;
    private final EnrolmentStore store = new EnrolmentStore();
    private final JoinedEnrolmentStore joined;

    /// What paths know from other rooms.
    ///
    /// @param participants the room that knows her card
    /// @param attended     knows how many sessions she attended
    /// @param wholePath    knows whether all groups of a path come together
    /// @param leaders      knows the leaders of future sessions
    /// @param lastPath     what follows when the last of her paths ends
    public record Dependencies(Participants participants, AttendedShare attended, WholePath wholePath,
            SessionLeaders leaders, LastPath lastPath) {}

    /// @param gate the way to the store
    /// @param dependencies what paths know from other rooms
    public Paths(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        participants = dependencies.participants();
        company = new PathCompanions(participants, dependencies.wholePath());
        groups = new Groups(gate);
        contents = new Contents(gate);
        undo = new EnrolmentUndo(gate);
        leaders = dependencies.leaders();
        enrolling = new Enrolling(participants, new Enrolling.Dependencies(groups, company, leaders), undo);
        endings = new Endings(gate, company, groups,
                new Endings.Dependencies(dependencies.attended(), leaders, dependencies.lastPath()));
        joined = new JoinedEnrolmentStore(dependencies.lastPath());
        waitingList = new WaitingList(gate, participants, groups, enrolling);
    }

    /// Returns the groups on the paths.
    public Groups groups() {
        return groups;
    }

    /// Returns what the site offers on each path.
    public Contents contents() {
        return contents;
    }

    /// Returns what ends, reopens or pauses a path for her.
    public Endings endings() {
        return endings;
    }

    /// Returns who waits for a place.
    public WaitingList waitingList() {
        return waitingList;
    }

    /// Returns what undoes an enrolment.
    public EnrolmentUndo undo() {
        return undo;
    }

    /// Enrols her from today. A woman who is on the path in no group is added to one; if she was waiting for it, she no longer
    /// is.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `paths.refusal.already-on-it`, `paths.refusal.in-group-already`, `paths.refusal.full`,
    ///         `paths.refusal.group-ended`, `staff.refusal.record-gone`, or `participants.refusal.schedule-conflict`
    public Enrolment enrol(NewEnrolment form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(ENROL, work -> enrolling.enrol(work, form));
    }

    /// Enrols from today a woman with a card, without opening her record: what somebody who leads the sessions of a path needs.
    ///
    /// @param typed a card as it is said or typed
    /// @return her line
    /// @throws Refusal `paths.refusal.unknown-card`, `paths.refusal.already-on-it`
    public PersonRow enrol(String typed, Path path) {
        return gate.pass(ENROL, work -> {
            var her = CardNumber.read(typed)
                    .flatMap(card -> participants.byCard(work, card).about(work).stream().findFirst())
                    .orElseThrow(() -> new Refusal("paths.refusal.unknown-card"));
            enrolling.enrol(work, new NewEnrolment(her.id(), path, Optional.empty()));
            return her;
        });
    }

    /// Enrols her into a group in the same way, as [#enrol(NewEnrolment)] does.
    public PersonRow enrol(String typed, Group group) {
        return gate.pass(ENROL, work -> {
            var her = CardNumber.read(typed)
                    .flatMap(card -> participants.byCard(work, card).about(work).stream().findFirst())
                    .orElseThrow(() -> new Refusal("paths.refusal.unknown-card"));
            enrolling.enrol(work,
                    new NewEnrolment(her.id(), group.path(), Optional.of(group.id()), Optional.empty()));
            return her;
        });
    }

    /// Returns the future sessions at which she, a girl, is expected on a path and whose leader may not work with girls.
    Optional<SessionLeaders.ToChange> leadersToChange(ParticipantId her, Path path) {
        return gate.about(SEE_PATHS, her,
                work -> store.open(work.tx(), her, path).flatMap(one -> leaders.toChange(work, one)));
    }

    /// Returns everyone in a group today.
    public List<Enrolled> inGroup(GroupId group) {
        return gate.look(SEE_PATHS, work -> enrolled(work, group, work.today()));
    }

    /// Returns her enrolments, current ones first.
    public List<Enrolment> of(ParticipantId her) {
        return gate.about(SEE_PATHS, her, work -> store.of(work.tx(), her));
    }

    /// Returns her enrolments inside another room's passage, current ones first.
    public List<Enrolment> of(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her);
    }

    /// Returns the paths of women in a language; checks what the worker's role allows.
    public CurrentPaths current(Texts texts) {
        return them -> gate.allows(SEE_PATHS)
                ? gate.look(SEE_PATHS, work -> them.stream().filter(her -> !work.isKeptFrom(her.value()))
                        .collect(Collectors.toMap(her -> her, her -> onPaths(work, her, texts))))
                : Map.of();
    }

    private List<CurrentPaths.OnPath> onPaths(UnitOfWork work, ParticipantId her, Texts texts) {
        return store.openOf(work.tx(), her).stream().map(one -> {
            var sign = PathSign.of(one.path());
            var path = texts.of("paths", one.path());
            return new CurrentPaths.OnPath(one.group().map(InGroup::name).orElse(path), path, sign.icon(), sign.tint());
        }).toList();
    }

    /// Returns everyone on a path today.
    public List<Enrolled> enrolled(Path path) {
        return gate.look(SEE_PATHS, work -> enrolled(work, path, work.today()));
    }

    /// Checks whether the worker's role may begin and end paths; if not, no screen offers it.
    public boolean mayEnrol() {
        return gate.allows(ENROL);
    }

    /// Returns the lists of people on paper.
    PeoplePaper paper() {
        return participants.paper();
    }

    /// Checks whether the worker's role may open records; if not, no screen offers it.
    public boolean mayOpenRecords() {
        return participants.mayOpen();
    }

    /// Returns the number of people on each path; a path with nobody is missing.
    public Map<Path, Integer> peopleByPath() {
        return gate.look(SEE_PATHS, work -> store.openByPath(work.tx()));
    }

    /// Checks whether she is on a path on a day, inside another room's passage.
    public boolean isOn(UnitOfWork work, ParticipantId her, Path path, LocalDate day) {
        return store.isOn(work.tx(), her, path, day);
    }

    /// Returns who is on a path on a day, whoever the worker is: to check for a schedule conflict, never to be shown. Runs
    /// inside another room's passage.
    public List<ParticipantId> whoIsOn(UnitOfWork work, Path path, LocalDate day) {
        return store.whoIsOn(work.tx(), path, day).everyone(Purpose.CONFLICTS);
    }

    /// Returns who is in a group on a day, whoever the worker is: to check for a schedule conflict, never to be shown. Runs
    /// inside another room's passage.
    public List<ParticipantId> whoIsOn(UnitOfWork work, GroupId group, LocalDate day) {
        return store.in(work.tx(), group, day).everyone(Purpose.CONFLICTS).stream().map(Enrolment::her).toList();
    }

    /// Returns what writes groups and enrolments of a former register, inside the caller's passage.
    public PathImport importing(UnitOfWork work) {
        return new PathImport(work, groups, company);
    }

    /// Returns the rows that move when two cards are joined.
    @Override
    public List<Movable> movable() {
        return List.of(Movable.of("enrolment", joined::move, joined::moveBack).following(joined::follow),
                Movable.ofTable("path_waiting"));
    }

    /// Returns everyone on a path on a day, inside another room's passage; without women hidden from the worker.
    public List<Enrolled> enrolled(UnitOfWork work, Path path, LocalDate day) {
        return shown(work, store.on(work.tx(), path, day));
    }

    /// Returns everyone in a group on a day, inside another room's passage; without women hidden from the worker.
    public List<Enrolled> enrolled(UnitOfWork work, GroupId group, LocalDate day) {
        return shown(work, store.in(work.tx(), group, day));
    }

    /// Returns the day on which each joined a group, for those who were on its path in no group before, inside another room's
    /// passage.
    public Map<EnrolmentId, LocalDate> cameInto(UnitOfWork work, GroupId group) {
        return store.cameInto(work.tx(), group);
    }

    private List<Enrolled> shown(UnitOfWork work, UnfilteredRows<Enrolment> all) {
        return all.visible(work).stream()
                .map(enrolment -> new Enrolled(participants.row(work, enrolment.her()), enrolment)).toList();
    }

    /// Returns her paths and goals, as they are read to her, inside another room's passage.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return PathSubjectAccess.of(store.of(work.tx(), her), new WaitingStore().told(work.tx(), her));
    }

    /// Returns the enrolments that are paused on a day, inside another room's passage.
    public Set<EnrolmentId> pausedOn(UnitOfWork work, LocalDate day) {
        return new EndingStore().pausedOn(work.tx(), day);
    }

    /// Returns when everyone's enrolments last began or ended, inside another room's passage.
    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return store.lastSeen(work.tx());
    }

    /// Permanently deletes her enrolments and goals, inside another room's passage. Groups should not be named after anybody;
    /// if one contains her name, that is removed all the same.
    @Override
    public void erase(SubjectWork work, Erased her) {
        store.deleteOf(work);
        groups.erase(work, her);
    }

    @Override
    public Set<String> tables() {
        return Set.of("enrolment", "path_waiting");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("an entry is never corrected");
    }
}
