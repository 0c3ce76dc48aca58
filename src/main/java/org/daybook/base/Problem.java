package org.daybook.base;

/// Something in a form that the worker should look at again. A value, never thrown: it is shown beside its field.
///
/// @param field the form record's component it is about, for example `birthYear`
/// @param key   the text key of the sentence to show, for example `participants.welcome.birth-year.future`
public record Problem(String field, String key) {}
