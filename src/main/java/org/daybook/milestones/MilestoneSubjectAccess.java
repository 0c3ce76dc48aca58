package org.daybook.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;

/// What she reached, for her copy.
final class MilestoneSubjectAccess {
    private MilestoneSubjectAccess() {}

    static List<SubjectAccessSection> of(List<Milestone> milestones) {
        var lines = milestones.stream()
                .map(one -> new SubjectAccessSection.Line("milestones.copy.milestone", new Value.Several(values(one))))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SubjectAccessSection("milestones.copy.title", lines));
    }

    private static List<Value> values(Milestone one) {
        var values = new ArrayList<Value>(List.of(one.reached().told(), chosen(one.what().kind())));
        values.addAll(details(one.what()));
        return values;
    }

    private static List<Value> details(MilestoneContent what) {
        return switch (what) {
            case MilestoneContent.Step _ -> List.of();
            case MilestoneContent.Language it ->
                List.of(new Value.Language(it.language()), chosen(it.level()), chosen(it.evidence()));
            case MilestoneContent.Skill it -> List.of(new Value.Words(it.words()), chosen(it.seenBy()));
            case MilestoneContent.Certificate it -> Stream.of(Optional.of(it.name()), it.grade(), it.body())
                    .flatMap(Optional::stream).<Value>map(Value.Words::new).toList();
        };
    }

    private static Value chosen(Enum<?> constant) {
        return new Value.Chosen("milestones", constant);
    }
}
