package org.daybook.participants;

/// One entry of a list to choose from.
///
/// @param code what is stored
/// @param name what is shown, in the worker's language
record ListChoice(String code, String name) {
    @Override
    public String toString() {
        return name;
    }
}
