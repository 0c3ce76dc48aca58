package org.daybook.launch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.services.Service;
import org.daybook.services.ServiceId;
import org.daybook.services.ServiceKind;
import org.daybook.services.Services;
import org.daybook.staff.Site;
import org.daybook.staff.StaffId;

/// The guide as shown on a screen and on paper.
///
/// @param today  the site's date
/// @param site   the site
/// @param steps  in the order of each phase; empty before the guide was started
/// @param names  the initials of all staff
/// @param mapped what is in the address book
public record LaunchPage(LocalDate today, Site site, List<LaunchStep> steps, Map<StaffId, String> names,
        Mapped mapped) {
    public LaunchPage {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /// What is in the address book.
    ///
    /// @param toCheck  the number of services that should be checked
    /// @param kinds    the number of services of each kind
    /// @param national the first contacts of the site's country: those of the address book, or else those known to the program,
    ///                 which nobody has checked
    public record Mapped(long toCheck, Map<ServiceKind, Long> kinds, List<Service> national) {
        /// The kinds of help that a space looks for nearby.
        static final Set<ServiceKind> WANTED = Collections.unmodifiableSet(EnumSet.complementOf(
                EnumSet.of(ServiceKind.OTHER)));
        private static final Set<ServiceKind> FIRST = Set.of(ServiceKind.HELPLINE, ServiceKind.NATIONAL_REFERRAL);

        public Mapped {
            kinds = Map.copyOf(kinds);
            national = List.copyOf(national);
        }

        /// @param country ISO 3166-1 alpha-2
        static Mapped of(Services.AddressBook book, String country) {
            var open = book.all().stream().filter(Service::isOpen).toList();
            var known = open.stream().filter(one -> FIRST.contains(one.kind())
                    && one.facts().where().country().equals(Optional.of(country))).toList();
            return new Mapped(book.due(),
                    open.stream().collect(Collectors.groupingBy(Service::kind, Collectors.counting())),
                    known.isEmpty() ? unchecked(country) : known);
        }

        private static List<Service> unchecked(String country) {
            return Services.firstContacts(country).stream().map(form -> new Service(new ServiceId(new UUID(0, 0)), form,
                    Optional.empty(), Optional.empty())).toList();
        }

        /// Returns the number of services.
        long services() {
            return kinds.values().stream().mapToLong(Long::longValue).sum();
        }

        /// Returns the wanted kinds that were found, in order.
        List<ServiceKind> found() {
            return WANTED.stream().filter(kinds::containsKey).toList();
        }

        /// Returns the wanted kinds that were not found.
        List<ServiceKind> missing() {
            return WANTED.stream().filter(kind -> !kinds.containsKey(kind)).toList();
        }
    }

    /// Returns the steps of one phase.
    public List<LaunchStep> of(LaunchPhase phase) {
        return steps.stream().filter(step -> step.place().phase() == phase).toList();
    }

    /// Returns how many steps count, and their progress.
    Progress progress(List<LaunchStep> some) {
        var counting = some.stream().filter(LaunchStep::counts).toList();
        return new Progress(counting.size(), counting.stream().filter(one -> one.state().doneOn().isPresent()).count(),
                counting.stream().filter(one -> one.state().signed().isPresent()).count(),
                counting.stream().filter(one -> one.isLate(today)).count());
    }

    /// @param all    the number of steps that count
    /// @param done   the number of those done
    /// @param signed the number of those signed off
    /// @param late   the number of those that should be done by now
    public record Progress(long all, long done, long signed, long late) {}

    String name(StaffId who) {
        return Optional.ofNullable(names.get(who)).orElse("");
    }
}
