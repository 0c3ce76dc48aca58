package org.daybook.staff;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.ui.Texts;

/// Roles in words: the preset if they are one, otherwise each role.
///
/// @param texts in the worker's language
record RoleWords(Texts texts) {
    String of(Set<Role> roles) {
        return Preset.of(roles).map(preset -> texts.of("staff", preset)).orElseGet(() -> roles.stream().sorted()
                .map(role -> texts.of("staff", role)).collect(Collectors.joining(", ")));
    }
}
