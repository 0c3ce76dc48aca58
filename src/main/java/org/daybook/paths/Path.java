package org.daybook.paths;

/// The four empowerment paths of a women's and girls' space (SAFEHUT, 2023-2025).
public enum Path {
    PERSONAL_DEVELOPMENT("personal-development"),
    PRACTICAL_SKILLS("practical-skills"),
    PSYCHOSOCIAL_SUPPORT("psychosocial-support"),
    CIVIC_INCLUSION("civic-inclusion");

    private final String code;

    Path(String code) {
        this.code = code;
    }

    /// Returns the code in the store and in exports.
    public String code() {
        return code;
    }

    /// Returns the path with a stored code.
    ///
    /// @throws IllegalArgumentException if no path has this code
    public static Path ofCode(String code) {
        for (var path : values()) {
            if (path.code.equals(code)) {
                return path;
            }
        }
        throw new IllegalArgumentException("no such path");
    }
}
