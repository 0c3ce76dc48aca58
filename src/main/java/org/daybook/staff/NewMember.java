package org.daybook.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// What is typed to add a member of staff.
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

    /// What somebody means by what she typed: capitals of the word, and full stops and blanks of the initials, do not
    /// matter.
    ///
    /// @param locale whose capital letters the initials get
    public static NewMember typed(String signInWord, String initials, Set<Role> roles, Locale locale) {
        return new NewMember(signInWord.strip().toLowerCase(Locale.ROOT),
                initials.replaceAll("[\\s.]", "").toUpperCase(locale), roles);
    }

    /// What is wrong with what was typed; empty when all is well.
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

    /// @throws IllegalArgumentException when it has problems
    void requireSound() {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
