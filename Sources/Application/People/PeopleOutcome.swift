/// What came of a change among people and their posts.
package enum PeopleOutcome: Hashable, Sendable {
    case written
    /// Somebody else has changed the person meanwhile.
    case stale(StaleChange<PersonEntry>)
    /// Somebody else has ended the appointment meanwhile, on that day.
    case ended(StaleChange<CalendarDay?>)
    /// There is no such agency, post, person or appointment.
    case gone
    /// Someone of the agency has this number or account already.
    case taken
    /// The person is in the post then.
    case present
    /// The person is in a post still.
    case inPost
    /// The last day lies before the first.
    case backwards
}
