package org.daybook.milestones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// The typed data of a milestone.
///
/// @param kind    its kind
/// @param reached when it was, as far as she knows
/// @param details the data that only some kinds have
public record NewMilestone(Optional<MilestoneType> kind, Optional<RoughDay> reached, Details details) {
    /// The maximum length of a text, in characters.
    public static final int LONGEST = 80;
    /// Six digits in a row are the number of a document, a telephone or an account, never a skill.
    private static final Pattern NUMBER = Pattern.compile("\\d([ .]?\\d){5}");
    /// Nobody who comes was born earlier.
    private static final int EARLIEST = 1920;

    /// The data that only some kinds have; data that the kind does not have is ignored.
    ///
    /// @param language for a language
    /// @param skill    for a skill
    /// @param paper    for a certificate
    public record Details(Tongue language, Ability skill, Paper paper) {
        /// Nothing was typed.
        public static final Details NOTHING = new Details(new Tongue(Optional.empty(), Optional.empty(),
                Optional.empty()), new Ability("", Optional.empty()), new Paper("", "", ""));
    }

    /// @param code     ISO 639
    /// @param level    the level
    /// @param evidence how the level is known
    public record Tongue(Optional<String> code, Optional<Cefr> level, Optional<Evidence> evidence) {}

    /// @param words  what she can do
    /// @param seenBy who saw it
    public record Ability(String words, Optional<SeenBy> seenBy) {}

    /// @param name  its name
    /// @param body  who gave it; may be empty
    /// @param grade its level; may be empty
    public record Paper(String name, String body, String grade) {}

    /// Returns a milestone that is fully described by its kind.
    public static NewMilestone step(MilestoneType kind, RoughDay reached) {
        return new NewMilestone(Optional.of(kind), Optional.of(reached), Details.NOTHING);
    }

    /// Returns what must be corrected; empty if everything is valid.
    ///
    /// @param today the site's date: nothing in the future can be entered
    public List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", "milestones.problem.kind"));
        }
        kind.ifPresent(one -> ofDetails(one, problems));
        if (reached.isEmpty()) {
            problems.add(new Problem("reached", "milestones.problem.when"));
        }
        reached.filter(when -> when.first().isAfter(today)).ifPresent(_ -> problems.add(
                new Problem("reached", "milestones.problem.to-come")));
        reached.filter(when -> when.first().getYear() < EARLIEST).ifPresent(_ -> problems.add(
                new Problem("reached", "milestones.problem.long-ago")));
        return List.copyOf(problems);
    }

    private void ofDetails(MilestoneType one, List<Problem> problems) {
        switch (one) {
            case LANGUAGE -> ofLanguage(problems);
            case SKILL -> {
                words("skill", details.skill().words(), problems);
                if (details.skill().seenBy().isEmpty()) {
                    problems.add(new Problem("seenBy", "milestones.problem.seen-by"));
                }
            }
            case CERTIFICATE -> {
                words("name", details.paper().name(), problems);
                sound("body", details.paper().body(), problems);
                sound("grade", details.paper().grade(), problems);
            }
            default -> {
                // The kind says everything.
            }
        }
    }

    private void ofLanguage(List<Problem> problems) {
        if (details.language().code().isEmpty()) {
            problems.add(new Problem("language", "milestones.problem.language"));
        }
        if (details.language().level().isEmpty()) {
            problems.add(new Problem("level", "milestones.problem.level"));
        }
        if (details.language().evidence().isEmpty()) {
            problems.add(new Problem("evidence", "milestones.problem.evidence"));
        }
    }

    private static void words(String field, String typed, List<Problem> problems) {
        if (typed.isBlank()) {
            problems.add(new Problem(field, "milestones.problem.words"));
        }
        sound(field, typed, problems);
    }

    private static void sound(String field, String typed, List<Problem> problems) {
        if (typed.strip().codePointCount(0, typed.strip().length()) > LONGEST) {
            problems.add(new Problem(field, "milestones.problem.too-long"));
        } else if (NUMBER.matcher(typed).find()) {
            problems.add(new Problem(field, "milestones.problem.number"));
        }
    }

    /// Returns everything that was typed. Only for a form without problems.
    MilestoneContent what() {
        return switch (kind.orElseThrow()) {
            case LANGUAGE -> new MilestoneContent.Language(details.language().code().orElseThrow(),
                    details.language().level().orElseThrow(), details.language().evidence().orElseThrow());
            case SKILL ->
                new MilestoneContent.Skill(details.skill().words().strip(), details.skill().seenBy().orElseThrow());
            case CERTIFICATE ->
                new MilestoneContent.Certificate(details.paper().name().strip(), typed(details.paper().body()),
                        typed(details.paper().grade()));
            default -> new MilestoneContent.Step(kind.orElseThrow());
        };
    }

    private static Optional<String> typed(String words) {
        return Optional.of(words.strip()).filter(one -> !one.isEmpty());
    }
}
