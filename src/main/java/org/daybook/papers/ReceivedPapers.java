package org.daybook.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.cases.CaseRelation;
import org.daybook.staff.Received;
import org.daybook.staff.SubjectAccessSection.Value;

/// Her papers as they were handed out.
final class ReceivedPapers {
    private ReceivedPapers() {}

    static List<Received> of(List<KeptPaper> papers, CaseRelation tie) {
        var all = papers.stream().flatMap(paper -> of(paper).stream()).toList();
        return tie != CaseRelation.NONE
                ? all
                : all.stream().filter(Received::isOutside).limit(1)
                        .map(one -> new Received(one.on(), new Received.Who.AskColleague(), List.of())).toList();
    }

    private static List<Received> of(KeptPaper paper) {
        var out = new ArrayList<Received>();
        for (var entry : paper.log()) {
            switch (entry.what()) {
                case HANDED_OUT -> out.add(new Received(entry.at().toLocalDate(), who(entry.to()),
                        List.of(new Value.Chosen("papers", paper.told().kind()))));
                // What could not be written was received by nobody.
                case NOT_WRITTEN -> out.removeLast();
                case KEPT, OPENED, REMOVED -> {
                }
            }
        }
        return out;
    }

    private static Received.Who who(Optional<PaperLogEntry.HandedTo> to) {
        return to.filter(one -> one.who() != PaperRecipient.Who.HERSELF).<Received.Who>map(
                one -> new Received.Who.Outside(name(one))).orElseGet(Received.Who.She::new);
    }

    private static List<Value> name(PaperLogEntry.HandedTo to) {
        return Stream.<Value>concat(Stream.of(new Value.Chosen("papers", to.who())),
                to.words().stream().map(Value.Words::new)).toList();
    }
}
