package org.daybook.training;

import static org.daybook.training.TrainingTopic.CASE_WORK;
import static org.daybook.training.TrainingTopic.DATA_PROTECTION;
import static org.daybook.training.TrainingTopic.IDENTIFICATION;
import static org.daybook.training.TrainingTopic.MEDIATION;
import static org.daybook.training.TrainingTopic.REFERRAL;
import static org.daybook.training.TrainingTopic.TRAUMA;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.staff.Requirement;
import org.daybook.staff.Role;
import org.daybook.staff.StaffMember;

/// What somebody should have before she starts, by her roles: documents that a coordinator saw, and trainings. The one place
/// where that is declared. Only the documents keep somebody from anything, and only from work with girls
/// ([org.daybook.staff.WorkWithGirls]); all else is a list of what is to be done.
final class StartRequirements {
    /// What whoever works with people should have, and so may come to work with girls.
    private static final Set<Requirement> WITH_PEOPLE = EnumSet.allOf(Requirement.class);
    private static final Set<Requirement> EVERYBODY = EnumSet.of(Requirement.CODE_OF_CONDUCT,
            Requirement.CONFIDENTIALITY);

    private StartRequirements() {}

    /// What is missing of somebody.
    ///
    /// @param who       whose
    /// @param documents that nobody saw, or that count no more
    /// @param topics    without a training that counts
    record Missing(StaffMember who, List<Requirement> documents, List<TrainingTopic> topics) {
        /// Without the topics that one of these trainings names already: it ran out, which is said with its day.
        Missing without(List<Training> due) {
            return new Missing(who, documents, topics.stream().filter(topic -> due.stream()
                    .noneMatch(one -> one.who().equals(who.id()) && one.subject().topic() == topic)).toList());
        }

        boolean isNothing() {
            return documents.isEmpty() && topics.isEmpty();
        }
    }

    /// The documents that these roles need.
    static Set<Requirement> documents(Set<Role> roles) {
        return roles.stream().anyMatch(StartRequirements::worksWithPeople) ? WITH_PEOPLE : EVERYBODY;
    }

    private static boolean worksWithPeople(Role role) {
        return switch (role) {
            case COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR, JOB_OFFICER -> true;
            case RECEPTION, DATA_FOCAL_POINT, OUTREACH -> false;
        };
    }

    /// The topics in which these roles need a training.
    static Set<TrainingTopic> topics(Set<Role> roles) {
        return roles.stream().flatMap(role -> topics(role).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrainingTopic.class)));
    }

    private static Set<TrainingTopic> topics(Role role) {
        return switch (role) {
            case COORDINATOR -> Set.of(IDENTIFICATION, DATA_PROTECTION);
            case CASEWORKER -> Set.of(IDENTIFICATION, TRAUMA, CASE_WORK, REFERRAL);
            case CASE_SUPERVISOR -> Set.of(IDENTIFICATION, TRAUMA, CASE_WORK);
            case FACILITATOR -> Set.of(IDENTIFICATION, TRAUMA);
            case MEDIATOR -> Set.of(IDENTIFICATION, TRAUMA, MEDIATION);
            case RECEPTION, JOB_OFFICER -> Set.of(IDENTIFICATION);
            case OUTREACH -> Set.of(IDENTIFICATION, REFERRAL);
            case DATA_FOCAL_POINT -> Set.of(DATA_PROTECTION);
        };
    }

    /// What is missing of somebody today.
    ///
    /// @param seen the documents of hers that were seen and count
    static Missing missing(StaffMember who, Set<Requirement> seen, TrainingPage page) {
        var learned = page.lines().stream().filter(one -> one.who().equals(who.id()))
                .filter(one -> one.validUntil().filter(last -> last.isBefore(page.today())).isEmpty())
                .map(one -> one.subject().topic()).collect(Collectors.toSet());
        return new Missing(who,
                Arrays.stream(Requirement.values()).filter(documents(who.roles())::contains)
                        .filter(one -> !seen.contains(one)).toList(),
                topics(who.roles()).stream().filter(one -> !learned.contains(one)).toList());
    }
}
