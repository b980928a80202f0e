import Domain

/// Opens the account of a region's administrator, or gives it another password, for whoever holds the machine.
package struct AppointAdministrator: Sendable {
    package enum Fault: Error, Hashable, Sendable {
        /// The agency has no name or no region.
        case nameless
        case loginTaken
        case unknownLogin
        case overloaded
        case store(StoreFault)
    }

    private let register: RegisterPort
    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let random: RandomPort

    package init(register: RegisterPort, accounts: AccountPort, passwords: PasswordPort, random: RandomPort) {
        self.register = register
        self.accounts = accounts
        self.passwords = passwords
        self.random = random
    }

    /// Adds the agency where it is new; the password to sign in with once.
    package func run(
        _ login: Login, name: String, at agency: Agency, by authorship: Authorship
    ) async throws(Fault) -> OneTimePassword {
        let (password, hash) = try await password()
        do {
            guard let home = try await register.addAgency(agency, authorship),
                let role = RoleAssignment(.administrator, .region(home.region))
            else { throw Fault.nameless }
            let opening = AccountOpening(home: home, login: login, name: name, assignments: [role], password: hash)
            guard try await accounts.open(opening, authorship) != nil else { throw Fault.loginTaken }
            return password
        } catch { throw Self.fault(error) }
    }

    /// Another password for an account, to sign in with once; its sessions end.
    package func resetPassword(of login: Login, by authorship: Authorship) async throws(Fault) -> OneTimePassword {
        let (password, hash) = try await password()
        do {
            guard let account = try await accounts.find(login)?.viewer.account,
                try await accounts.change(.resetPassword(hash), account.home, account.id, nil, authorship) == .changed
            else { throw Fault.unknownLogin }
            return password
        } catch { throw Self.fault(error) }
    }

    private func password() async throws(Fault) -> (OneTimePassword, PasswordHash) {
        let password = OneTimePassword(random: random)
        guard let hash = await passwords.hash(password.password) else { throw .overloaded }
        return (password, hash)
    }

    private static func fault(_ error: any Error) -> Fault {
        switch error {
        case let fault as Fault: fault
        case let fault as StoreFault: .store(fault)
        default: .store(.interrupted)
        }
    }
}
