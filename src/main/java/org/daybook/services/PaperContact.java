package org.daybook.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The part of a contact that is printed. Contacts are free text, and may contain a person's name, a street, or the e-mail
/// address of one person; paper is left lying about. From any thread.
final class PaperContact {
    private static final Pattern MAIL = Pattern.compile("([^\\s@,;<>()]+)@((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})");
    /// Must be marked as one, or have a domain that sites use: "dott.ssa" is a title.
    private static final Pattern WEB = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?:https?://(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}"
                    + "|www\\.(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}"
                    + "|(?:[\\p{L}\\p{N}-]+\\.)+(?:it|eu|org|com|net|info|gr|lt|ro|bg)(?![\\p{L}\\p{N}]))(?:/[^\\s,;]*)?",
            Pattern.CASE_INSENSITIVE);
    /// Includes short codes, for example 1522. A house number has fewer digits.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\+?\\p{Nd}(?:[ ()./-]{0,2}\\p{Nd}){2,}(?:,? (?:int|ext|interno)\\.? ?\\p{Nd}+)?");
    /// The names of office mailboxes, in the languages of the sites.
    private static final Set<String> OFFICES = Set.of("info", "help", "helpline", "helpdesk", "contact", "contacts",
            "contatti", "contatto", "contacto", "kontakt", "kontaktai", "office", "ofis", "birou", "ufficio", "oficina",
            "grafeio", "rastine", "segreteria", "secretariat", "gramateia", "registratura", "reception", "accoglienza",
            "sportello", "ascolto", "centro", "center", "centre", "centru", "centras", "support", "sos", "antitratta",
            "antiviolenza", "pagalba", "legal", "legale", "social", "sociale", "mail", "email", "posta");

    private PaperContact() {}

    /// Returns telephone numbers, web addresses, and e-mail addresses that are an office's by their name, in the order of
    /// kinds. Everything else is left out.
    static String of(String contact) {
        var kept = new ArrayList<String>();
        var rest = contact;
        for (var mail : MAIL.matcher(contact).results().toList()) {
            if (isOffices(mail.group(1))) {
                kept.add(mail.group());
            }
            rest = rest.replace(mail.group(), ", ");
        }
        var pages = all(WEB, rest);
        for (var page : pages) {
            rest = rest.replace(page, ", ");
        }
        kept.addAll(0, pages);
        kept.addAll(0, all(NUMBER, rest));
        return String.join(", ", kept);
    }

    /// Returns the rest of a contact: neither telephone numbers nor web addresses nor e-mail addresses.
    static String without(String contact) {
        var rest = MAIL.matcher(contact).replaceAll(", ");
        return NUMBER.matcher(WEB.matcher(rest).replaceAll(", ")).replaceAll(", ");
    }

    private static List<String> all(Pattern what, String words) {
        return what.matcher(words).results().map(one -> one.group()).toList();
    }

    private static boolean isOffices(String box) {
        var words = List.of(box.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().anyMatch(word -> !word.isEmpty())
                && words.stream().allMatch(word -> word.isEmpty() || OFFICES.contains(word));
    }
}
