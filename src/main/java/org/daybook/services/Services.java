package org.daybook.services;

import static org.daybook.staff.Permission.CHANGE_SERVICES;
import static org.daybook.staff.Permission.SEE_SERVICES;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Edited;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.staff.UnitOfWork;

/// The address book. Methods without a [UnitOfWork] open a passage of their own, on the write lane's thread; each throws
/// [Refusal] if the worker's role does not allow it.
public final class Services {
    private final Gate gate;
    private final ServiceStore store = new ServiceStore();

    /// @param gate the way to the store
    public Services(Gate gate) {
        this.gate = gate;
    }

    /// Checks whether the worker's role may see the address book.
    public boolean maySee() {
        return gate.allows(SEE_SERVICES);
    }

    /// Checks whether the worker's role may change it.
    public boolean mayChange() {
        return gate.allows(CHANGE_SERVICES);
    }

    /// Returns all services, including closed ones, by name.
    public AddressBook all() {
        return gate.look(SEE_SERVICES, work -> new AddressBook(store.all(work.tx()), work.today()));
    }

    /// Returns the services that are not closed, by name, for the search in the header.
    List<ServiceLine> lines() {
        return gate.look(SEE_SERVICES, work -> store.lines(work.tx()));
    }

    /// All services on a day.
    ///
    /// @param all   by name
    /// @param today the site's date
    public record AddressBook(List<Service> all, LocalDate today) {
        public AddressBook {
            all = List.copyOf(all);
        }

        /// Returns the number of national first contacts that are not in it.
        int missing() {
            return StarterServices.missing(all).size();
        }

        /// Returns the number of services that should be checked.
        public long due() {
            return all.stream().filter(one -> one.isDue(today)).count();
        }
    }

    /// Returns one service, for the rooms above; empty if it is not known.
    public Optional<Service> find(UnitOfWork work, ServiceId id) {
        return store.byId(work.tx(), id);
    }

    /// Returns the services that are not closed, by name, for the rooms above.
    public List<Service> open(UnitOfWork work) {
        return store.all(work.tx()).stream().filter(Service::isOpen).toList();
    }

    /// Adds a service, which counts as checked today.
    ///
    /// @throws IllegalArgumentException if the form has problems
    public Service add(ServiceForm form) {
        requireSound(form);
        return gate.pass(CHANGE_SERVICES, work -> {
            var one = new Service(new ServiceId(work.newId()), form, Optional.of(work.today()), Optional.empty());
            work.names(one.id().value());
            store.insert(work.tx(), one);
            return one;
        });
    }

    /// Stores what is known now; the service counts as checked today. What another colleague saved since the form was filled is
    /// kept, field by field.
    ///
    /// @param base the values with which the form was filled
    /// @return what changed, which can be passed to [#putBack]
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `services.refusal.unknown`, `services.refusal.changed-meanwhile` if another colleague
    ///         changed the same field to another value, or both changes together would give a hidden place an address,
    ///         `services.refusal.had-address` if a service that may have had an address is to become, by its kind or its name,
    ///         a place that must not be found
    public Edited<Service> change(ServiceId id, ServiceForm base, ServiceForm typed) {
        requireSound(typed);
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            var form = ServiceMerge.of(base, typed, before.facts())
                    .orElseThrow(() -> new Refusal("services.refusal.changed-meanwhile"));
            if (hides(before.facts(), form)) {
                throw new Refusal("services.refusal.had-address");
            }
            // Each change was valid by itself: one had the name, the other the address.
            if (!form.problems().isEmpty()) {
                throw new Refusal("services.refusal.changed-meanwhile");
            }
            return put(work, before, new Service(id, form, Optional.of(work.today()), before.closedOn()));
        });
    }

    /// Checks whether a service that may have had an address becomes a place that must not be found. The journal would keep the
    /// old address even after the field was cleared.
    private static boolean hides(ServiceForm before, ServiceForm now) {
        return before.mayHaveAddress() && (!now.mayHaveAddress() || now.isNamedHidden() && !before.isNamedHidden());
    }

    /// Records that all details were checked.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `services.refusal.unknown`
    public Edited<Service> checked(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, before,
                    new Service(id, before.facts(), Optional.of(work.today()), before.closedOn()));
        });
    }

    /// Closes a service: it is no longer offered anywhere, and stays in the book under *Closed*.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `services.refusal.unknown`
    public Edited<Service> close(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, before,
                    new Service(id, before.facts(), before.checkedOn(), Optional.of(work.today())));
        });
    }

    /// Reopens a service that exists again or was closed by mistake.
    ///
    /// @return what changed, which can be passed to [#putBack]
    /// @throws Refusal `services.refusal.unknown`
    public Edited<Service> reopen(ServiceId id) {
        return gate.pass(CHANGE_SERVICES, work -> {
            var before = known(work, id);
            return put(work, before, new Service(id, before.facts(), before.checkedOn(), Optional.empty()));
        });
    }

    /// Undoes a change, a check, a closing or a reopening, unless somebody has changed the service since.
    ///
    /// @param what what that act returned
    /// @throws Refusal `services.refusal.unknown`, `services.refusal.changed-since`, `services.refusal.had-address` as [#change]
    public Service putBack(Edited<Service> what) {
        return gate.pass(CHANGE_SERVICES, work -> {
            if (!known(work, what.before().id()).equals(what.after())) {
                throw new Refusal("services.refusal.changed-since");
            }
            if (hides(what.after().facts(), what.before().facts())) {
                throw new Refusal("services.refusal.had-address");
            }
            return put(work, what.after(), what.before()).after();
        });
    }

    /// Adds the national first contacts of five countries, each to be checked before it is used. Entries with the same name or
    /// the same telephone number stay as they are, even if they are closed.
    ///
    /// @return the number of services added
    public int addStarterSet() {
        return gate.pass(CHANGE_SERVICES, work -> {
            var missing = StarterServices.missing(store.all(work.tx()));
            missing.forEach(form -> insert(work, new ListedService(form, Optional.empty(), Optional.empty())));
            return missing.size();
        });
    }

    /// Returns the national first contacts of a country that are known to the program, each to be checked before it is used.
    ///
    /// @param country ISO 3166-1 alpha-2
    public static List<ServiceForm> firstContacts(String country) {
        return StarterServices.all().stream().filter(one -> one.where().country().equals(Optional.of(country)))
                .toList();
    }

    /// Returns the address book as a file.
    byte[] file() {
        return gate.look(SEE_SERVICES, work -> ServiceFile.written(store.all(work.tx())));
    }

    /// Returns what importing a file would do.
    ///
    /// @throws Refusal `services.refusal.too-large`, `services.refusal.no-csv`
    ServiceImport look(byte[] file) {
        return gate.look(SEE_SERVICES, work -> {
            var content = ServiceFile.read(file, work.today());
            var added = fresh(work, content.all());
            return new ServiceImport(added, content.all().size() - added.size(), content.unusable());
        });
    }

    /// Adds the services that are not in the book yet, with the dates of their last check and closing from the file. Services
    /// that are closed in the book are not added again; a file may contain a closed one as well as an open one.
    ///
    /// @return the number of services added
    /// @throws IllegalArgumentException if one of them has problems
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

    private Edited<Service> put(UnitOfWork work, Service before, Service one) {
        work.names(one.id().value());
        store.update(work.tx(), one);
        return new Edited<>(before, one);
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
