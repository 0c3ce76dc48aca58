package org.daybook.paths;

import static org.daybook.staff.Permission.ENROL;
import static org.daybook.staff.Permission.SEE_PATHS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Movable;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Told;
import org.daybook.staff.Work;

/// What a worker does about the four paths. Methods without a [Work] open a passage of their own, on the write lane's
/// thread; each throws [Refusal] when her role may not.
public final class Paths {
    private final Gate gate;
    private final Participants participants;
    private final Groups groups;
    private final EnrolmentStore store = new EnrolmentStore();

    /// @param gate         the way to the store
    /// @param participants the room that knows her card
    public Paths(Gate gate, Participants participants) {
        this.gate = gate;
        this.participants = participants;
        this.groups = new Groups(gate);
    }

    /// The groups on the paths.
    public Groups groups() {
        return groups;
    }

    /// Enrols her from today.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `paths.refusal.already-on-it`, or `participants.refusal.unknown`
    public Enrolment enrol(NewEnrolment form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        return gate.pass(ENROL, work -> enrol(work, form));
    }

    /// Enrols from today whoever has a card, without opening her record: what somebody who holds the sessions of a path
    /// needs.
    ///
    /// @param typed a card as it is said or typed
    /// @return her line
    /// @throws Refusal `paths.refusal.unknown-card`, `paths.refusal.already-on-it`
    public PersonRow enrol(String typed, Path path) {
        return gate.pass(ENROL, work -> {
            var her = CardNumber.read(typed).flatMap(card -> participants.byCard(work, card))
                    .orElseThrow(() -> new Refusal("paths.refusal.unknown-card"));
            enrol(work, new NewEnrolment(her.id(), path, Optional.empty()));
            return her;
        });
    }

    private Enrolment enrol(Work work, NewEnrolment form) {
        work.concerns(form.her().value());
        participants.row(work, form.her());
        if (store.open(work.tx(), form.her(), form.path()).isPresent()) {
            throw new Refusal("paths.refusal.already-on-it");
        }
        participants.keptApart().demandFree(work, form.her(), whoIsOn(work, form.path(), work.today()));
        var enrolment = new Enrolment(new EnrolmentId(work.newId()), form.her(), form.path(),
                Optional.empty(), work.today(), Optional.empty(), form.goal(), Optional.empty());
        store.insert(work.tx(), enrolment);
        return enrolment;
    }

    /// Ends her enrolment today; she may come back any time.
    ///
    /// @throws Refusal `paths.refusal.not-on-it` when it is unknown or has ended
    public void end(EnrolmentId id) {
        gate.act(ENROL, work -> {
            var enrolment = store.byId(work.tx(), id).orElseThrow(() -> new Refusal("paths.refusal.not-on-it"));
            work.concerns(enrolment.her().value());
            if (store.end(work.tx(), id, work.today()) == 0) {
                throw new Refusal("paths.refusal.not-on-it");
            }
        });
    }

    /// Her enrolments, those under way first.
    public List<Enrolment> of(ParticipantId her) {
        return gate.look(SEE_PATHS, work -> {
            work.concerns(her.value());
            return store.of(work.tx(), her);
        });
    }

    /// Her enrolments inside another room's passage, those under way first.
    public List<Enrolment> of(Work work, ParticipantId her) {
        return store.of(work.tx(), her);
    }

    /// Everyone on a path today.
    public List<Enrolled> enrolled(Path path) {
        return gate.look(SEE_PATHS, work -> enrolled(work, path, work.today()));
    }

    /// Whether the worker's role may begin and end paths; where not, no screen offers it.
    public boolean mayEnrol() {
        return gate.allows(ENROL);
    }

    /// Whether the worker's role may open records; where not, no screen offers it.
    public boolean mayOpenRecords() {
        return participants.mayOpen();
    }

    /// How many are on each path; a path with nobody is missing.
    public Map<Path, Integer> peopleByPath() {
        return gate.look(SEE_PATHS, work -> store.openByPath(work.tx()));
    }

    /// Whether she is on a path on a day, inside another room's passage.
    public boolean isOn(Work work, ParticipantId her, Path path, LocalDate day) {
        return store.isOn(work.tx(), her, path, day);
    }

    /// Who is on a path on a day, whoever asks: to look for a schedule conflict, never to be shown. Inside another
    /// room's passage.
    public List<ParticipantId> whoIsOn(Work work, Path path, LocalDate day) {
        return store.on(work.tx(), path, day).stream().map(Enrolment::her).toList();
    }

    /// Who is in a group on a day, whoever asks: to look for a schedule conflict, never to be shown. Inside another
    /// room's passage.
    public List<ParticipantId> whoIsOn(Work work, GroupId group, LocalDate day) {
        return store.in(work.tx(), group, day).stream().map(Enrolment::her).toList();
    }

    /// The rows that move when two cards are joined.
    public List<Movable> movable() {
        return List.of(Movable.of("enrolment", (work, from, to) -> store.move(work.tx(), from, to),
                (work, row) -> store.moveBack(work.tx(), row)), Movable.ofTable("path_waiting"));
    }

    /// Everyone on a path on a day, inside another room's passage; without those from whom the worker is kept away.
    public List<Enrolled> enrolled(Work work, Path path, LocalDate day) {
        return shown(work, store.on(work.tx(), path, day));
    }

    /// Everyone in a group on a day, inside another room's passage; without those from whom the worker is kept away.
    public List<Enrolled> enrolled(Work work, GroupId group, LocalDate day) {
        return shown(work, store.in(work.tx(), group, day));
    }

    private List<Enrolled> shown(Work work, List<Enrolment> all) {
        return all.stream().filter(enrolment -> !work.isKeptFrom(enrolment.her().value()))
                .map(enrolment -> new Enrolled(participants.row(work, enrolment.her()), enrolment)).toList();
    }

    /// Her paths and goals, as they are read to her, inside another room's passage.
    public List<Told> tell(Work work, ParticipantId her) {
        var lines = store.of(work.tx(), her).stream().map(enrolment -> new Told.Line("paths.copy.path",
                new Told.Value.Several(Stream.of(Optional.<Told.Value>of(new Told.Value.Chosen("paths",
                        enrolment.path())), Optional.<Told.Value>of(new Told.Value.Day(enrolment.startedOn())),
                        enrolment.endedOn().<Told.Value>map(Told.Value.Day::new),
                        enrolment.goal().<Told.Value>map(Told.Value.Words::new)).flatMap(Optional::stream).toList())))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Told("paths.tab.hers", lines));
    }

    /// When everyone's enrolments last began or ended, inside another room's passage.
    public Map<ParticipantId, LocalDate> lastSeen(Work work) {
        return store.lastSeen(work.tx());
    }

    /// Takes her enrolments and goals out for good, inside another room's passage.
    public void erase(Work work, Erased her) {
        store.deleteOf(work.tx(), her.id());
    }
}
