package org.daybook.services;

import static org.daybook.staff.Permission.CHANGE_SERVICES;
import static org.daybook.staff.Permission.SEE_SERVICES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The address book. Methods without a [UnitOfWork] open a passage of their own, on the write lane's thread; each throws
/// [Refusal] when the worker's role may not.
public final class Services {
    private final Gate gate;
    private final ServiceStore store = new ServiceStore();

    /// @param gate the way to the store
    public Services(Gate gate) {
        this.gate = gate;
    }

    /// Whether the worker's role may look into the address book.
    public boolean maySee() {
        return gate.allows(SEE_SERVICES);
    }

    /// Whether the worker's role may change it.
    public boolean mayChange() {
        return gate.allows(CHANGE_SERVICES);
    }

    /// All services, also closed ones, by name.
    public AddressBook all() {
        return gate.look(SEE_SERVICES, work -> new AddressBook(store.all(work.tx()), work.today()));
    }

    /// All services on a day.
    ///
    /// @param all   by name
    /// @param today the site's date
    public record AddressBook(List<Service> all, LocalDate today) {
        public AddressBook {
            all = List.copyOf(all);
        }

        /// How many of the national first contacts are not in it.
        int missing() {
            return StarterServices.missing(all).size();
        }

        /// How many somebody should make sure of.
        public long due() {
            return all.stream().filter(one -> one.isDue(today)).count();
        }
    }

    /// One service, for the rooms above; empty when it is not known.
    public Optional<Service> find(UnitOfWork work, ServiceId id) {
        return store.byId(work.tx(), id);
    }

    /// Those that exist, by name, for the rooms above.
    public List<Service> open(UnitOfWork work) {
        return store.all(work.tx()).stream().filter(Service::isOpen).toList();
    }

    /// Adds a service; whoever adds it has just made sure of it.
    ///
    /// @throws IllegalArgumentException when the form has problems
    public Service add(ServiceForm form) {
        requireSound(form);
        return gate.pass(CHANGE_SERVICES, work -> {
            var one = new Service(new ServiceId(work.newId()), form, Optional.of(work.today()), Optional.empty());
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Writes what is known now; whoever does has just made sure of it. What somebody else saved since the form was filled stays,
    /// field by field.
    ///
    /// @param base what the form was filled with
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `services.refusal.unknown`, `services.refusal.changed-meanwhile` when somebody else changed
    ///                                  the same field in another way, or both together would have a hidden place with an address,
    ///                                  `services.refusal.had-address` when a service that may have had an address is to become, by its
    ///                                  kind or its name, a place that must not be found
    public Service change(ServiceId id, ServiceForm base, ServiceForm typed) {
        requireSound(typed);
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            var form = ServiceMerge.of(base, typed, before.facts())
                    .orElseThrow(() -> new Refusal("services.refusal.changed-meanwhile"));
            if (hides(before.facts(), form)) {
                throw new Refusal("services.refusal.had-address");
            }
            // Each of the two was sound by itself: one had the name, the other the address.
            if (!form.problems().isEmpty()) {
                throw new Refusal("services.refusal.changed-meanwhile");
            }
            return put(work, new Service(id, form, Optional.of(work.today()), before.closedOn()));
        });
    }

    /// Whether what may have had an address becomes a place that must not be found. The journal would keep what stood there, also
    /// after it was emptied.
    private static boolean hides(ServiceForm before, ServiceForm now) {
        return before.mayHaveAddress() && (!now.mayHaveAddress() || now.isNamedHidden() && !before.isNamedHidden());
    }

    /// Somebody made sure that all of it is so.
    ///
    /// @throws Refusal `services.refusal.unknown`
    public Service checked(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, new Service(id, before.facts(), Optional.of(work.today()), before.closedOn()));
        });
    }

    /// It exists no more: it is offered nowhere, and stays in the book under *Closed*.
    ///
    /// @throws Refusal `services.refusal.unknown`
    public Service close(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, new Service(id, before.facts(), before.checkedOn(), Optional.of(work.today())));
        });
    }

    /// It exists again, or was closed by mistake.
    ///
    /// @throws Refusal `services.refusal.unknown`
    public Service reopen(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, new Service(id, before.facts(), before.checkedOn(), Optional.empty()));
        });
    }

    /// Adds the national first contacts of five countries, each to be checked before it is used. What stands in the book under
    /// the same name, or with the same telephone number, is left alone, also when it is closed.
    ///
    /// @return how many were added
    public int addStarterSet() {
        return gate.pass(CHANGE_SERVICES, work -> {
            var missing = StarterServices.missing(store.all(work.tx()));
            missing.forEach(form -> insert(work, new ListedService(form, Optional.empty(), Optional.empty())));
            return missing.size();
        });
    }

    /// The national first contacts of a country that the program knows, each to be checked before it is used.
    ///
    /// @param country ISO 3166-1 alpha-2
    public static List<ServiceForm> firstContacts(String country) {
        return StarterServices.all().stream().filter(one -> one.where().country().equals(Optional.of(country)))
                .toList();
    }

    /// The address book as a file.
    byte[] file() {
        return gate.look(SEE_SERVICES, work -> ServiceFile.written(store.all(work.tx())));
    }

    /// What importing a file would do.
    ///
    /// @throws Refusal `services.refusal.too-large`, `services.refusal.no-csv`
    ServiceImport look(byte[] file) {
        return gate.look(SEE_SERVICES, work -> {
            var content = ServiceFile.read(file, work.today());
            var added = fresh(work, content.all());
            return new ServiceImport(added, content.all().size() - added.size(), content.unusable());
        });
    }

    /// Adds those that do not stand in the book yet, with the days on which they were last checked and closed as the file has
    /// them. What the book has as closed is not added again; a file may hold one that is closed beside one that is not.
    ///
    /// @return how many were added
    /// @throws IllegalArgumentException when one of them has problems
    int addAll(List<ListedService> all) {
        all.forEach(one -> requireSound(one.form()));
        return gate.pass(CHANGE_SERVICES, work -> {
            var added = fresh(work, all);
            added.forEach(one -> insert(work, one));
            return added.size();
        });
    }

    private List<ListedService> fresh(UnitOfWork work, List<ListedService> all) {
        var known = new HashSet<SameService>();
        store.all(work.tx()).forEach(one -> known.add(SameService.of(one.facts())));
        var open = new HashSet<SameService>();
        var closed = new HashSet<SameService>();
        return all.stream().filter(one -> !known.contains(SameService.of(one.form())))
                .filter(one -> (one.closedOn().isPresent() ? closed : open).add(SameService.of(one.form()))).toList();
    }

    private void insert(UnitOfWork work, ListedService one) {
        store.insert(work.tx(),
                new Service(new ServiceId(work.newId()), one.form(), one.checkedOn(), one.closedOn()));
    }

    private Service put(UnitOfWork work, Service one) {
        work.names(one.id().value());
        store.update(work.tx(), one);
        return one;
    }

    private Service known(UnitOfWork work, ServiceId id) {
        return store.byId(work.tx(), id).orElseThrow(() -> new Refusal("services.refusal.unknown"));
    }

    private static void requireSound(ServiceForm form) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
