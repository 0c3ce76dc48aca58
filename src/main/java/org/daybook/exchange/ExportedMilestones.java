package org.daybook.exchange;

import org.daybook.milestones.MilestoneContent;
import org.daybook.milestones.MilestoneExport;

/// Milestones, by card, day and kind.
final class ExportedMilestones implements ExportedKind {
    @Override
    public SheetKind kind() {
        return SheetKind.MILESTONES;
    }

    @Override
    public Rows rows(ExportSource source) {
        return new Rows(MilestoneExport.rows(source.work()).usable(source.work()).stream()
                .flatMap(one -> source.card(one.her()).map(card -> row(card, one, source.words())).stream())
                .sorted(ExportRow.by(ImportField.PERSON, ImportField.REACHED).thenComparing(ExportRow.by(kind()))));
    }

    private static ExportRow row(String card, MilestoneExport.Row one, ExportWords words) {
        var row = new ExportRow().text(ImportField.PERSON, card)
                .text(ImportField.MILESTONE, words.choice(ImportField.MILESTONE, ExportWords.code(one.what().kind())))
                .text(ImportField.REACHED, one.reached().written());
        return switch (one.what()) {
            case MilestoneContent.Step _ -> row;
            case MilestoneContent.Language it -> row.text(ImportField.LANGUAGE, it.language())
                    .text(ImportField.LEVEL, words.choice(ImportField.LEVEL, ExportWords.code(it.level())))
                    .text(ImportField.EVIDENCE, words.choice(ImportField.EVIDENCE, ExportWords.code(it.evidence())));
            case MilestoneContent.Skill it -> row.text(ImportField.WORDS, it.words()).text(ImportField.SEEN_BY,
                    words.choice(ImportField.SEEN_BY, ExportWords.code(it.seenBy())));
            case MilestoneContent.Certificate it -> row.text(ImportField.WORDS, it.name())
                    .text(ImportField.GIVEN_BY, it.body()).text(ImportField.GRADE, it.grade());
        };
    }
}
