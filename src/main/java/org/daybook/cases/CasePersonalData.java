package org.daybook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// What a file reports to the woman it is about, and what becomes of it with her card. Runs inside another room's passage.
public final class CasePersonalData implements PersonalData {
    /// The parts of a file.
    private static final List<String> PARTS = List.of("case_worker", "case_need", "protection_plan", "case_action",
            "case_follow_up", "case_standing", "case_closure", "mandatory_report", "outside_request", "case_aide");

    private final CaseSight sight;
    private final CaseStore store = new CaseStore();
    private final CaseReading reading = new CaseReading();
    private final VersionsOfFile versions = new VersionsOfFile();
    private final ErasingStore erasing = new ErasingStore();

    CasePersonalData(CaseSight sight) {
        this.sight = sight;
    }

    /// Returns her files as they are read to her: the whole file to those who may read it, otherwise one line that states who
    /// can.
    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        return store.all(work.tx(), her).stream().flatMap(file -> (sight.isReadable(work, file.ref())
                ? CaseSubjectAccess.of(reading.read(work, file))
                : CaseSubjectAccess.elsewhere(file.openedOn())).stream()).toList();
    }

    /// Returns to whom information was given according to her files, for workers who may read them. A worker who knows only
    /// that there is a file is told to ask; one who must not know even that gets nothing.
    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return store.all(work.tx(), her).stream().flatMap(file -> {
            if (sight.isReadable(work, file.ref())) {
                return CaseSubjectAccess.received(reading.read(work, file).duties()).stream();
            }
            return sight.of(work, her) instanceof CaseAccess.Nothing
                    ? Stream.<Received>of()
                    : Stream.of(new Received(file.openedOn(), new Received.Who.AskColleague(), List.of()));
        }).toList();
    }

    /// Returns the former contents of her file, for workers who may read it while she agrees to it; nothing for others.
    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).filter(file -> sight.mayOpen(work, file.ref()))
                .map(file -> versions.of(work, file.ref(), file.openedOn())).orElse(List.of());
    }

    /// Permanently deletes everything about her.
    @Override
    public void erase(SubjectWork work, Erased her) {
        erasing.erase(work);
    }

    /// Returns the rows that move when two cards are joined: a file with everything in it, which goes back with it. Two open
    /// files are never put on one card; one of them is closed first. Where each card has a file, only those who work on all of
    /// them join the cards: whoever works on one would reach the papers of the other. Decision 131.
    @Override
    public List<Movable> movable() {
        var plain = Movable.ofTable("case_file");
        var files = Movable.of("case_file", (from, to) -> {
            if (isOpen(from, from.her()) && isOpen(to, to.her())) {
                throw new Refusal("cases.refusal.two-open");
            }
            requireAllHers(from, to);
            return plain.move().move(from, to);
        }, plain.back());
        for (var part : PARTS) {
            files = files.with(part, "case_file");
        }
        return Stream.concat(Stream.of(files), PARTS.stream().map(Movable::ofTable)).toList();
    }

    private void requireAllHers(SubjectWork from, SubjectWork to) {
        var cards = Stream.of(from, to).map(card -> store.all(card.tx(), card.her())).toList();
        if (cards.stream().noneMatch(List::isEmpty) && !cards.stream().flatMap(List::stream)
                .allMatch(file -> store.worksOn(to.tx(), file.ref(), to.who().id()))) {
            throw new Refusal("cases.refusal.both-files");
        }
    }

    private boolean isOpen(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).filter(file -> file.closedOn().isEmpty()).isPresent();
    }

    @Override
    public Set<String> tables() {
        return Set.of("case_file", "case_worker", "case_need", "case_standing", "case_follow_up", "case_action",
                "case_aide", "case_closure", "protection_plan", "mandatory_report", "outside_request");
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("whoever came for her file was ticked, called or asked, which other rooms know");
    }
}
