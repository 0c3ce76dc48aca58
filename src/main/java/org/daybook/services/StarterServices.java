package org.daybook.services;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.daybook.services.ServiceForm.Access;
import org.daybook.services.ServiceForm.Where;

/// The national first contacts of five countries, with which an address book can start. Nobody has checked them for this site,
/// so each must be checked before it is used.
final class StarterServices {
    private static final String FILE = "/services/starter.tsv";
    private static final int COLUMNS = 4;

    private StarterServices() {}

    static List<ServiceForm> all() {
        try (InputStream file = Objects.requireNonNull(StarterServices.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(StarterServices::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// Returns those that are not in a book, neither under their name nor with their number.
    static List<ServiceForm> missing(List<Service> book) {
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        book.forEach(one -> {
            names.add(folded(one.facts().name()));
            numbers.add(digits(one.facts().contact()));
        });
        return all().stream().filter(form -> !names.contains(folded(form.name()))
                && (digits(form.contact()).isEmpty() || !numbers.contains(digits(form.contact())))).toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

    private static String digits(String contact) {
        return contact.replaceAll("\\D+", "");
    }

    private static ServiceForm read(String line) {
        var columns = line.split("\t", COLUMNS);
        return new ServiceForm(columns[2], Optional.of(ServiceCodes.read(ServiceKind.class, columns[1])),
                new Where(Optional.of(columns[0]), "", "", ""), Access.NOTHING, columns[COLUMNS - 1], "");
    }
}
