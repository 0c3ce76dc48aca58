package org.daybook.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// The form for adding a member of staff.
///
/// @param signInWord two to twenty lower-case letters or digits, neutral, not her name
/// @param initials   one to three letters
/// @param roles      at least one
public record NewMember(String signInWord, String initials, Set<Role> roles) {
    private static final Pattern WORD = Pattern.compile("[\\p{Ll}\\p{Nd}]{2,20}");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}{1,3}");

    public NewMember {
        roles = Set.copyOf(roles);
    }

    /// Normalises what was typed: upper case in the word, and full stops and spaces in the initials, are ignored.
    ///
    /// @param locale the locale for upper-casing the initials
    public static NewMember typed(String signInWord, String initials, Set<Role> roles, Locale locale) {
        return new NewMember(signInWord.strip().toLowerCase(Locale.ROOT),
                initials.replaceAll("[\\s.]", "").toUpperCase(locale), roles);
    }

    /// Returns the problems of the form; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (!WORD.matcher(signInWord).matches()) {
            found.add(new Problem("signInWord", "staff.member.sign-in-word.problem"));
        }
        if (!INITIALS.matcher(initials).matches()) {
            found.add(new Problem("initials", "staff.member.initials.problem"));
        }
        if (roles.isEmpty()) {
            found.add(new Problem("roles", "staff.member.roles.problem"));
        }
        return found;
    }

    /// @throws IllegalArgumentException if it has problems
    void requireSound() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
