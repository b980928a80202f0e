/// Who is or was in a post.
package struct PostHolder: Hashable, Sendable {
    package let person: Person
    package let appointment: Appointment

    package init(person: Person, appointment: Appointment) {
        self.person = person
        self.appointment = appointment
    }
}
