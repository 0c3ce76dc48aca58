package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The hashed keys by which a register knew her, and its statements about her on which nobody has decided. The audit line of an
/// import names nobody; the women it brought are recorded here. When her record is deleted, the hash stays without a link to
/// anybody, so that the same file does not bring her back; rows that were not imported and name her are deleted, too. They link
/// to nobody, so they are in no list of tables about her.
public final class ImportPersonalData implements PersonalData {
    private final ImportStore store = new ImportStore();
    private final RefusedRowStore refused = new RefusedRowStore();
    private final ProposalStore proposals = new ProposalStore();

    @Override
    public Set<String> tables() {
        return Set.of("import_key", "import_proposal");
    }

    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("import_key"), Movable.ofTable("import_proposal"));
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        refused.delete(work, her);
        store.forget(work);
        proposals.erase(work);
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = Stream.concat(
                store.days(work.tx(), her).stream().map(day -> new SubjectAccessSection.Line("exchange.copy.day",
                        new SubjectAccessSection.Value.Day(day))),
                proposals.of(work.tx(), her).stream().map(said -> new SubjectAccessSection.Line(
                        "exchange.copy.proposed", said.field().value(said.says()))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("exchange.copy.title", lines));
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("that a register was imported says nothing of when she came");
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("nothing of it is handed to anybody");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing
                .listed("a hash is never corrected, and what a register says stands in her record once it is taken");
    }
}
