import Domain

/// Opens one account for each role over the example agencies, for those who try the program out.
package struct OpenDemonstrationAccounts: Sendable {
    /// An account that was opened, with the password to sign in with once.
    package struct Opened: Sendable {
        package let role: Role
        package let login: Login
        package let password: OneTimePassword
    }

    private let accounts: AccountPort
    private let passwords: PasswordPort
    private let random: RandomPort

    package init(accounts: AccountPort, passwords: PasswordPort, random: RandomPort) {
        self.accounts = accounts
        self.passwords = passwords
        self.random = random
    }

    /// Those that were not there yet, in the order of the roles.
    package func run(_ agencies: [AgencyKey], by authorship: Authorship) async throws(StoreFault) -> [Opened] {
        guard let home = agencies.first else { return [] }
        var opened: [Opened] = []
        for role in Role.allCases {
            guard let login = Login(Self.name(of: role)), try await accounts.find(login) == nil else { continue }
            let password = OneTimePassword(random: random)
            guard let hash = await passwords.hash(password.password) else { continue }
            let opening = AccountOpening(
                home: home, login: login, name: "\(role.title.id) (contoh)",
                assignments: Self.assignments(role, over: agencies),
                password: hash)
            guard try await accounts.open(opening, authorship) != nil else { continue }
            opened.append(Opened(role: role, login: login, password: password))
        }
        return opened
    }

    private static func assignments(_ role: Role, over agencies: [AgencyKey]) -> [RoleAssignment] {
        guard role.isRegional else { return agencies.compactMap { RoleAssignment(role, .agency($0)) } }
        let regions = agencies.map(\.region).reduce(into: [RegionID]()) { regions, region in
            if !regions.contains(region) { regions.append(region) }
        }
        return regions.compactMap { RoleAssignment(role, .region($0)) }
    }

    private static func name(of role: Role) -> String {
        switch role {
        case .administrator: "admin"
        case .planner: "perencana"
        case .secretary: "sekretaris"
        case .head: "kepala"
        case .financeOfficer: "keuangan"
        case .positionHolder: "pejabat"
        case .verifier: "bappeda"
        case .organisationBureau: "organisasi"
        case .evaluator: "inspektorat"
        case .reader: "pembaca"
        }
    }
}
