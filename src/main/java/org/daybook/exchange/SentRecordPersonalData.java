package org.daybook.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.staff.Erased;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;

/// The sites that received a file with her record. They must be informed of a correction; after her record is deleted, the row
/// only states that a file was sent.
public final class SentRecordPersonalData implements PersonalData {
    private final SentRecordStore store = new SentRecordStore();

    @Override
    public Set<String> tables() {
        return Set.of("sent_record");
    }

    @Override
    public List<Movable> movable() {
        return List.of(Movable.ofTable("sent_record"));
    }

    @Override
    public void erase(SubjectWork work, Erased her) {
        store.forget(work);
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var lines = store.of(work.tx(), her).stream().map(one -> {
            var values = new ArrayList<Value>(List.of(new Value.Day(one.on()), new Value.Words(one.site())));
            values.addAll(parts(one));
            return new Line("exchange.copy.sent-to", new Value.Several(values));
        }).toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("exchange.copy.sent", lines));
    }

    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        return store.of(work.tx(), her).stream().map(one -> new Received(one.on(),
                new Received.Who.Outside(List.of(new Value.Words(one.site()))), parts(one))).toList();
    }

    private static List<Value> parts(SentRecord one) {
        return one.parts().stream().sorted().<Value>map(part -> new Value.Chosen("consents", part)).toList();
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return Nothing.found("her consent of the same day says that she was here");
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return Nothing.listed("what was sent is never corrected");
    }
}
