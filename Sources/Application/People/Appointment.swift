/// A person in a post, from a day on and up to another.
package struct Appointment: Hashable, Sendable {
    package let id: AppointmentID
    package let person: PersonID
    package let post: PostKey
    package let first: CalendarDay
    /// The last day in it; nil for one without an end.
    package let last: CalendarDay?

    package init(id: AppointmentID, person: PersonID, post: PostKey, first: CalendarDay, last: CalendarDay? = nil) {
        self.id = id
        self.person = person
        self.post = post
        self.first = first
        self.last = last
    }

    /// Whether the person is in the post on a day.
    package func holds(on day: CalendarDay) -> Bool { first <= day && last.map { day <= $0 } ?? true }
}

package typealias AppointmentID = RecordID<Appointment>
