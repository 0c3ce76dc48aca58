package org.daybook.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.daybook.accountability.Facts.Guard;
import org.daybook.keeping.Plan;
import org.daybook.locking.LockingRule;
import org.daybook.ui.Texts;

/// What protects the store at this site today (Regulation (EU) 2016/679, Article 32): only measures in force, and just as
/// plainly what is missing.
final class Measures {
    private final Writing paper;
    private final Facts facts;

    private Measures(Writing paper, Facts facts) {
        this.paper = paper;
        this.facts = facts;
    }

    static void write(Writing paper, Facts facts) {
        paper.part("accountability.measures.title").say("accountability.measures.encrypted")
                .say("accountability.measures.offline").say("accountability.measures.passphrases",
                        facts.guard().passphrases());
        var measures = new Measures(paper, facts);
        measures.locking(facts.guard().locking());
        measures.backups(facts.guard());
        measures.kit(facts.guard());
        paper.entry("accountability.measures.roles", roles(facts.guard(), paper.texts()))
                .say("accountability.measures.gate").say("accountability.measures.trail")
                .say("accountability.measures.screens").say("accountability.measures.figures");
    }

    private void locking(LockingRule rule) {
        paper.say("accountability.measures.locking", rule.minutes());
        paper.say(switch (rule.shortCode()) {
            case ALLOWED -> "accountability.measures.short-codes";
            case ALSO_AFTER_HIDING -> "accountability.measures.short-codes-after-hiding";
            case FORBIDDEN -> "accountability.measures.no-short-codes";
        });
    }

    private void backups(Guard guard) {
        var plan = guard.keeping().plan();
        if (plan.folder().isPresent()) {
            paper.say("accountability.measures.planned", plan.kept());
            if (plan.atLeaving() == Plan.AtLeaving.YES) {
                paper.say("accountability.measures.at-leaving");
            }
        } else {
            paper.say("accountability.measures.not-planned");
        }
        guard.keeping().lastMade().ifPresentOrElse(
                made -> paper.say("accountability.measures.backup", paper.texts().date(day(made))),
                () -> paper.say("accountability.measures.no-backup"));
        guard.keeping().lastTried().ifPresentOrElse(
                tried -> paper.say("accountability.measures.tried", paper.texts().date(day(tried))),
                () -> paper.say("accountability.measures.not-tried"));
    }

    private void kit(Guard guard) {
        guard.kit().ifPresentOrElse(
                kit -> paper.say("accountability.measures.kit", kit.number(), kit.kind().sheets(),
                        kit.kind().needed()),
                () -> paper.say("accountability.measures.no-kit"));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, facts.zone());
    }

    private static String roles(Guard guard, Texts texts) {
        return guard.roles().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> texts.say("accountability.measures.role", texts.of("staff", entry.getKey()),
                        entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
