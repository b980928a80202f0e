/// An account with what it is known by.
package struct Credentials: Hashable, Sendable {
    package let viewer: Viewer
    package let password: PasswordHash

    package init(viewer: Viewer, password: PasswordHash) {
        self.viewer = viewer
        self.password = password
    }
}
