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

/// What a colleague should have before she starts, by role: documents that a coordinator saw, and trainings. This is the only
/// place where it is declared. Only the documents block anything, and only work with girls ([org.daybook.staff.WorkWithGirls]);
/// everything else is a list of things to do.
final class StartRequirements {
    /// What staff who work with people should have, because they may come to work with girls.
    private static final Set<Requirement> WITH_PEOPLE = EnumSet.allOf(Requirement.class);
    private static final Set<Requirement> EVERYBODY = EnumSet.of(Requirement.CODE_OF_CONDUCT,
            Requirement.CONFIDENTIALITY);

    private StartRequirements() {}

    /// What a colleague lacks.
    ///
    /// @param who       the colleague
    /// @param documents documents that nobody saw, or that are no longer valid
    /// @param topics    topics without a valid training
    record Missing(StaffMember who, List<Requirement> documents, List<TrainingTopic> topics) {
        /// Returns this without the topics of these trainings: a training that ran out is listed separately, with its date.
        Missing without(List<Training> due) {
            return new Missing(who, documents, topics.stream().filter(topic -> due.stream()
                    .noneMatch(one -> one.who().equals(who.id()) && one.subject().topic() == topic)).toList());
        }

        boolean isNothing() {
            return documents.isEmpty() && topics.isEmpty();
        }
    }

    /// Returns the documents that these roles need.
    static Set<Requirement> documents(Set<Role> roles) {
        return roles.stream().anyMatch(StartRequirements::worksWithPeople) ? WITH_PEOPLE : EVERYBODY;
    }

    private static boolean worksWithPeople(Role role) {
        return switch (role) {
            case COORDINATOR, CASEWORKER, CASE_SUPERVISOR, FACILITATOR, MEDIATOR, JOB_OFFICER -> true;
            case RECEPTION, DATA_FOCAL_POINT, OUTREACH -> false;
        };
    }

    /// Returns the topics in which these roles need a training.
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

    /// Returns what a colleague lacks today.
    ///
    /// @param seen her documents that were seen and are valid
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
