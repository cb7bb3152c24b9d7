-- Who served a service in a month, for the authorisations (commitment 19): found in the index alone.
CREATE INDEX segment_served_by ON segment (site, service, agent, ended_at) WHERE state = 'SERVED' AND agent IS NOT NULL;
