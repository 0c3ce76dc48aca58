package org.daybook.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.cases.CaseRelation;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Line;
import org.daybook.staff.SubjectAccessSection.Value;

/// Her papers as listed in her copy. The papers themselves are handed out one by one, unchanged.
final class PaperSubjectAccess {
    private PaperSubjectAccess() {}

    static List<SubjectAccessSection> of(List<KeptPaper> papers, CaseRelation tie) {
        if (tie == CaseRelation.NONE) {
            long here = papers.stream().filter(paper -> paper.removedOn().isEmpty()).count();
            return List.of(new SubjectAccessSection("papers.copy.elsewhere",
                    List.of(new Line("papers.copy.count", new Value.Number((int) here)))));
        }
        return List.of(new SubjectAccessSection("papers.copy.title",
                papers.stream().flatMap(paper -> lines(paper).stream()).toList()));
    }

    private static List<Line> lines(KeptPaper paper) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("papers.copy.paper", new Value.Several(Stream.of(
                Optional.of(new Value.Chosen("papers", paper.told().kind())),
                paper.told().title().map(Value.Words::new), paper.told().datedOn().map(Value.Day::new))
                .<Value>flatMap(Optional::stream).toList())));
        lines.add(new Line("papers.copy.asked", new Value.Day(paper.askedOn())));
        paper.removedOn().ifPresent(day -> lines.add(new Line("papers.copy.removed", new Value.Day(day))));
        lines.add(new Line("papers.copy.sha256", new Value.Words(paper.seal().sha256())));
        paper.log().stream().filter(entry -> entry.what() == PaperLogEntry.What.HANDED_OUT)
                .map(PaperSubjectAccess::handedOut)
                .forEach(lines::add);
        return lines;
    }

    private static Line handedOut(PaperLogEntry entry) {
        return new Line("papers.copy.handed-out", new Value.Several(Stream.concat(
                Stream.of(new Value.Day(entry.at().toLocalDate())),
                entry.to().stream().<Value>flatMap(to -> Stream.concat(Stream.of(new Value.Chosen("papers", to.who())),
                        to.words().stream().map(Value.Words::new))))
                .toList()));
    }
}
