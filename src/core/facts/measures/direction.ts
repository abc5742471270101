/** Words after a length that make it a distance. */
export const DIRECTION =
	/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|(?:west|east|north|south)-(?:north|south)(?:west|east)|(?:north|south|east|west)(?:ern|wards?)?|away|inland|offshore|downstream|upstream)$/u;
